import { highestPortion } from '../../marking/portions.ts'
import type { Person } from '../../model/brief.ts'

/**
 * One entry for a person whom several cables name. Two are the same where the full names agree, or where one is a
 * surname alone and both hold the same office; sides that differ keep them apart, for the two sides of one name are
 * two people more often than one.
 */
export function mergeNamed(people: Person[]): Person[] {
  const merged: Person[] = []
  for (const person of people) {
    const known = merged.findIndex(other => isSame(other, person))
    const other = merged[known]
    if (other) merged[known] = joined(other, person)
    else merged.push(person)
  }
  return merged
}

function isSame(a: Person, b: Person): boolean {
  if (a.side !== null && b.side !== null && a.side !== b.side) return false
  const [one, two] = [wordsOf(a.name), wordsOf(b.name)]
  if (one.join(' ') === two.join(' ')) return one.length > 1 || agrees(a.title, b.title)
  if (Math.min(one.length, two.length) > 1) return false
  return one.at(-1) === two.at(-1) && a.title !== null && agrees(a.title, b.title)
}

const agrees = (a: string | null, b: string | null): boolean => fold(a ?? '') === fold(b ?? '')

const wordsOf = (name: string): string[] => fold(name).split(' ')

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The fuller name and the longer title, at the higher mark of the two. */
const joined = (a: Person, b: Person): Person => ({
  name: b.name.length > a.name.length ? b.name : a.name,
  title: (b.title?.length ?? 0) > (a.title?.length ?? 0) ? b.title : a.title,
  side: a.side ?? b.side,
  marking: highestPortion([a.marking, b.marking]),
  sources: [...a.sources, ...b.sources],
})
