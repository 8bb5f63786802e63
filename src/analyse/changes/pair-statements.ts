import type { Statement } from '../../model/brief.ts'

export interface PairedStatements {
  /** Sentences of both cables that say one thing, though not in the same words or under the same mark. */
  pairs: [now: Statement, before: Statement][]
  added: Statement[]
  dropped: Statement[]
}

/** Of the words of both, twice the shared: below this two sentences are two. */
const likeness = 0.6

/** Sets aside the sentences that are the same in both cables, and pairs the rest, the most alike first. */
export function pairStatements(now: Statement[], before: Statement[]): PairedStatements {
  const known = new Map<string, Statement[]>()
  for (const one of before) known.set(key(one), [...(known.get(key(one)) ?? []), one])
  const pairs: [Statement, Statement][] = []
  const left = now.filter(one => {
    const same = known.get(key(one))?.shift()
    if (same && same.marking !== one.marking) pairs.push([one, same])
    return same === undefined
  })
  const rest = [...known.values()].flat()
  const alike = left
    .flatMap(one => rest.map(other => ({ one, other, score: score(one, other) })))
    .filter(({ score }) => score >= likeness)
    .sort((a, b) => b.score - a.score)
  const taken = new Set<Statement>()
  for (const { one, other } of alike) {
    if (taken.has(one) || taken.has(other)) continue
    taken.add(one).add(other)
    pairs.push([one, other])
  }
  return {
    pairs: pairs.sort(([a], [b]) => now.indexOf(a) - now.indexOf(b)),
    added: left.filter(one => !taken.has(one)),
    dropped: before.filter(one => rest.includes(one) && !taken.has(one)),
  }
}

const wordsOf = ({ verbatim }: Statement): string[] => verbatim.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const key = (one: Statement): string => wordsOf(one).join(' ')

function score(a: Statement, b: Statement): number {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const counts = new Map<string, number>()
  for (const word of right) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of left) {
    const count = counts.get(word) ?? 0
    if (count > 0) shared++
    counts.set(word, count - 1)
  }
  return (2 * shared) / Math.max(1, left.length + right.length)
}
