import { givenNames } from './given-names.ts'
import { relations, titleHeads } from './titles.ts'
import type { Word } from './words.ts'

/** Whether the words before or behind make the one at `at` somebody, whatever it is: an age, kin, "named". */
export const hasTie = (words: Word[], at: number, text: string): boolean =>
  isAged(words, at, text) || isKin(words, at) || isCalled(words, at)

/** "Megan (9) and Owen Hartley (6)" */
const isAged = (words: Word[], at: number, text: string): boolean =>
  givenNames.has(words[at]?.plain ?? '') && age.test(text.slice(words[at]?.end))
const age = /^ \(\d{1,2}\)/u

/** "his daughter Eleni"; "His elder son, Teodulo": a kin of somebody's may have any name. */
const isKin = (words: Word[], at: number): boolean =>
  /^,? $/u.test(words[at]?.gap ?? '') &&
  kin.has(words[at - 1]?.plain ?? '') &&
  (givenNames.has(words[at]?.plain ?? '') ||
    words.slice(Math.max(0, at - 4), at - 1).some(({ plain, possessive }) => possessive || owners.has(plain)))
const kin = new Set(
  'husband wife son daughter brother sister father mother nephew niece cousin widow'.split(' '),
)
const owners = new Set('his her their my whose'.split(' '))

/** "a brave man named Osorio"; "an observer, one Gavrilenko" */
export function isCalled(words: Word[], at: number): boolean {
  const before = words[at - 1]
  const named = before?.plain === 'named'
  if (words[at]?.gap !== ' ' || !(named || (before?.plain === 'one' && /, $/u.test(before.gap)))) return false
  return words.slice(Math.max(0, at - (named ? 6 : 2)), at - 1).some(({ plain }) => isHuman(plain))
}

export const isHuman = (plain: string): boolean =>
  relations.has(plain) ||
  titleHeads.has(plain) ||
  /^(?:man|woman|boy|girl|youth|person|fellow|observer|lady|gentleman)$/u.test(plain)
