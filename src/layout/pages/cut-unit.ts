import type { Words } from '../../draft/draft.ts'
import { textOfWords } from '../../draft/read-line.ts'
import type { CheckedLine } from '../../trust/checked.ts'
import type { Unit } from './sections.ts'

/** Characters that no slide holds, however small they are set: longer text is cut without being measured whole. */
export const mostOfASlide = 8000

/** False for what need not be measured to know that no slide holds it. */
export const isSmall = (unit: Unit): boolean =>
  unit.reduce((sum, { words }) => sum + textOfWords(words).length, 0) <= mostOfASlide

/**
 * Cuts a unit that fits no slide in two: between its lines, else the line at the last sentence, else the last
 * word, for which the first part still fits. Both parts keep mark and tags, `…` stands at the cut.
 */
export function cutUnit(unit: Unit, cutSign: string, fits: (unit: Unit) => boolean): [Unit, Unit] {
  const [line, ...rest] = unit
  if (!line) return [unit, []]
  const whole = lastThat(
    rest.map((_, at) => at + 1),
    at => fits(unit.slice(0, at)),
  )
  if (whole !== null) return [unit.slice(0, whole), [...leadIn(line, whole, cutSign), ...unit.slice(whole)]]
  const text = textOfWords(line.words)
  const near = text.slice(0, mostOfASlide)
  const spaces = [...near.matchAll(/\s+/g)].map(match => match.index)
  const start = contentStart(near, cutSign)
  const isInside = (at: number) => at > start && (near.length < text.length || text.slice(at).trim() !== '')
  const ends = spaces.filter(isInside)
  const head = (at: number): Unit => [{ ...line, words: slice(line.words, 0, at, '', ` ${cutSign}`) }]
  const fitsAt = (at: number) => fits(head(at))
  const most = lastThat(ends, fitsAt) ?? lastThat(charStarts(near).filter(isInside), fitsAt)
  if (most === null) return [unit, []]
  const sentence = ends.findLast(at => at <= most && at > most / 2 && endsSentence(text.slice(0, at)))
  const at = sentence ?? most
  return [head(at), [{ ...line, words: slice(line.words, at, text.length, `${cutSign} `, '') }, ...rest]]
}

/** A list that goes on has its lead-in again, `They will raise: …`; a lead-in that stands without its list has not. */
function leadIn(line: CheckedLine, cut: number, cutSign: string): Unit {
  const text = textOfWords(line.words)
  if (cut < 2) return []
  if (text.trimEnd().endsWith(`: ${cutSign}`)) return [line]
  const isLeadIn = text.trimEnd().endsWith(':')
  return isLeadIn ? [{ ...line, words: slice(line.words, 0, text.length, '', ` ${cutSign}`) }] : []
}

/** `U.S.`, `Gen.` and the like end none. */
const endsSentence = (text: string): boolean =>
  /[.!?;]["')\]]?$/.test(text) && !/(?:^|[\s("])(?:(?:\p{L}\.)+|\p{Lu}\p{Ll}{0,3}\.)$/u.test(text)

/** Cuts a line at the last sentence for which the first part still fits, in few tries; null where there is none. */
export function cutAtSentence(
  line: CheckedLine,
  cutSign: string,
  fits: (line: CheckedLine) => boolean,
): [CheckedLine, CheckedLine] | null {
  const text = textOfWords(line.words)
  const ends = [...text.slice(0, mostOfASlide).matchAll(/\s+/g)].flatMap(({ index }) =>
    endsSentence(text.slice(Math.max(0, index - 12), index)) ? [index] : [],
  )
  const heads = ends.map(at => ({ ...line, words: slice(line.words, 0, at, '', ` ${cutSign}`) }))
  const found = lastThat([...heads.keys()], at => fits(heads[at] ?? line))
  const [head, at] = [heads[found ?? -1], ends[found ?? -1]]
  if (!head || at === undefined || !fits(head)) return null
  return [head, { ...line, words: slice(line.words, at, text.length, `${cutSign} `, '') }]
}

/** Behind the sign of an earlier cut and white space: each cut must take a letter away. */
function contentStart(text: string, cutSign: string): number {
  const sign = text.startsWith(cutSign) ? cutSign.length : 0
  return text.length - text.slice(sign).trimStart().length
}

/** Where each character but the first begins. */
function charStarts(text: string): number[] {
  return Array.from(text.matchAll(/./gsu), match => match.index).slice(1)
}

/** The last place, by halves, since what fits grows with it. */
function lastThat(places: number[], fits: (at: number) => boolean): number | null {
  let low = -1
  let high = places.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(places[middle] ?? 0)) low = middle
    else high = middle - 1
  }
  return places[low] ?? null
}

function slice(words: Words[], from: number, to: number, before: string, behind: string): Words[] {
  let at = 0
  const cut = words.flatMap(word => {
    const text = word.text.slice(Math.max(0, from - at), Math.max(0, to - at))
    at += word.text.length
    return text === '' ? [] : [{ ...word, text }]
  })
  const parts = cut.map((word, index) => {
    const text = index === 0 && from > 0 ? word.text.trimStart() : word.text
    return { ...word, text: `${index === 0 ? before : ''}${text}${index === cut.length - 1 ? behind : ''}` }
  })
  return parts
}
