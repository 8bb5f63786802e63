import { isAdverb } from './is-adverb.ts'
import { bes, boundaries, haves, joiners, modals, prepositions, relatives } from './tables/function-words.ts'
import { verbGroup } from './verb-groups.ts'
import type { Word } from './words.ts'

/** What a verb has for its subject: an actor, a thing or gesture ("a word about arms"), somebody's view, nothing. */
export type Subject = 'P' | 'U' | 'T' | 'O' | 'name' | 'it' | 'there' | 'gesture' | 'view' | 'thing' | 'none'

/** A verb with its subject and what modifies it. */
export interface Predicate {
  subject: Subject
  /** Place of the verb among the words. */
  at: number
  modal: string | null
  negated: boolean
  passive: boolean
  /** `say`, `want` ... of `verbs.ts`; `be`; `other` after a modal. */
  classes: readonly string[]
  /** In the sentence's first clause, or coordinated with it. */
  main: boolean
}

/** The verbs of a sentence that say who does what, from left to right. */
export function predicatesOf(words: Word[]): Predicate[] {
  const found: Predicate[] = []
  let at = 0
  while (at < words.length) {
    const group = verbGroup(words, at)
    if (!group) {
      at++
      continue
    }
    const { subject, main } = subjectOf(words, at, found)
    found.push({ subject, main, ...group })
    at = Math.max(at + 1, group.at + 1)
  }
  return found
}

/** Who or what stands before the verb group that begins at `from`. */
function subjectOf(words: Word[], from: number, found: Predicate[]): { subject: Subject; main: boolean } {
  let end = from - 1
  while (end >= 0 && isAdverb(words[end]?.word ?? '')) end--
  const last = words[end]
  const earlier = found.at(-1)
  if (!last) return { subject: 'none', main: true }
  if (last.word === ',' || last.word === ')' || last.word === '--') {
    const opening = openingOf(words, end)
    if (opening > 0) end = opening - 1
    else return { subject: earlier?.subject ?? 'none', main: earlier?.main ?? true }
  } else if (joiners.has(last.word))
    return { subject: earlier?.subject ?? 'none', main: earlier?.main ?? false }
  else if (relatives.has(last.word)) {
    const antecedent = words[end - 1]?.word === ',' ? words[end - 2] : words[end - 1]
    return { subject: antecedent ? subjectClass(antecedent, antecedent) : 'none', main: false }
  }
  const start = phraseStart(words, end)
  const boundary = words[start - 1]?.word ?? ''
  // ", and the Minister believes": as much the sentence's as its first clause
  const coordinate = joiners.has(boundary) && words[start - 2]?.word === ','
  const main = found.length === 0 || coordinate || !boundaries.has(boundary)
  return { subject: phraseSubject(words, start, end), main }
}

/** The comma or bracket that opens the insertion which closes at `end`: `Ferrand, whose family owns two mills, will`. */
function openingOf(words: Word[], end: number): number {
  const sign = words[end]?.word === ')' ? '(' : words[end]?.word
  for (let at = end - 1; at > 0 && at > end - 30; at--) {
    if (words[at]?.word === sign) return at
  }
  return -1
}

/** Where the noun phrase that ends at `end` begins. */
function phraseStart(words: Word[], end: number): number {
  let at = end
  while (at > 0) {
    const before = words[at - 1]
    if (!before || /^[,;:()?!"“”]|^--$/u.test(before.word) || boundaries.has(before.word)) break
    if (modals.has(before.word) || bes.has(before.word) || haves.has(before.word)) break
    if (before.classes.some(one => one.startsWith('s:say') || one.startsWith('p:say')) && !before.actor) break
    at--
  }
  return at
}

/** The head of the phrase decides: the word before its first preposition; for "some of the officials" the word behind. */
function phraseSubject(words: Word[], start: number, end: number): Subject {
  let from = start
  const adverbial = prepositions.has(words[from]?.word ?? '')
  if (adverbial) {
    for (let at = end; at > from; at--)
      if (words[at]?.actor && !words[at]?.holds) return subjectClass(words[at], words[from])
    return 'thing'
  }
  let head = end
  for (let at = from + 1; at <= end; at++) {
    if (prepositions.has(words[at]?.word ?? '')) {
      head = at - 1
      break
    }
  }
  if (partitives.has(words[head]?.word ?? '') && words[head + 1]?.word === 'of') {
    from = head + 2
    head = end
  }
  return subjectClass(
    words[head],
    words.slice(from, head).find(word => word.actor),
  )
}

const partitives = new Set([
  'some',
  'many',
  'most',
  'members',
  'both',
  'all',
  'none',
  'one',
  'each',
  'several',
  'few',
  'number',
  'majority',
  'half',
  'two',
  'three',
  'much',
  'part',
  'owners',
  'several',
])

function subjectClass(head: Word | undefined, holder: Word | undefined): Subject {
  if (!head) return 'none'
  if (head.actor && !head.holds) return head.actor
  if (head.word === 'it' || head.word === 'there') return head.word
  if (head.classes.includes('attitude') && (holder?.actor === 'T' || head.holds)) return 'view'
  if (head.classes.includes('gesture')) return 'gesture'
  if (head.name) return 'name'
  return 'thing'
}
