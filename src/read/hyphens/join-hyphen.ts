import type { Cable } from '../../model/cable.ts'
import { firstParts, prefixes, secondParts, wordEnds } from './compounds.ts'

/**
 * What a hyphen at a line's end becomes: nothing (`AMBAS-/SADOR`), itself (`HAND-TO-/MOUTH`), or null where it stays with
 * a space behind it (`two- and three-year`). Evidence, strongest first: shape, the forms that the rest of the text has,
 * tables of compounds and of word endings, then the era: printed telegrams break words, later ones do not.
 */
export function joinHyphen(
  before: string,
  after: string,
  words: ReadonlyMap<string, number>,
  era: Cable['era'],
): '' | '-' | null {
  const left = /(?:[\p{L}\d.]+[-/])*[\p{L}\d.]+$/u.exec(before)?.[0]
  const right = /^[\p{L}\d]+(?:-[\p{L}\d]+)*/u.exec(after)?.[0]
  if (left === undefined || right === undefined) return null
  if (/^(?:and|or|to|nor)$/i.test(right) && !left.includes('-')) return null
  if (/\d/.test(left + right) || left.includes('-') || left.includes('.') || right.includes('-')) return '-'
  const [l, r] = [left.toLowerCase(), right.toLowerCase()]
  if (words.has(`${l}-${r}`)) return '-'
  if (words.has(l + r)) return ''
  const mixedCase = /\p{Ll}/u.test(left)
  if (mixedCase && /^\p{Lu}/u.test(right)) return '-'
  const breaksWords = era === 'telegram' || !mixedCase
  if (breaksWords && prefixes.has(l) && !secondParts.has(r)) return isWord(words, r) ? '-' : ''
  if (firstParts.has(l) || secondParts.has(r)) return '-'
  if (wordEnds.test(r)) return ''
  if (breaksWords) return isWord(words, l) && isWord(words, r) ? '-' : ''
  return isWord(words, l) || isWord(words, r) || l.length > 3 ? '-' : ''
}

/** `... to discuss coop` / `eration with`: a section's end cut a word that the text has whole elsewhere. */
export function isCut(before: string, after: string, words: ReadonlyMap<string, number>): boolean {
  const left = /\p{L}{2,}$/u.exec(before)?.[0].toLowerCase()
  const right = /^\p{L}{2,}/u.exec(after)?.[0].toLowerCase()
  if (left === undefined || right === undefined || !words.has(left + right)) return false
  return !(isWord(words, left) && isWord(words, right))
}

/** Occurs elsewhere, not only as the half that the line break made. */
const isWord = (words: ReadonlyMap<string, number>, form: string): boolean => (words.get(form) ?? 0) > 1
