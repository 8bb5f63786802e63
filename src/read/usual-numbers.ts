import { parseMarking } from '../marking/parse-marking.ts'
import { numberedStart } from './body/paragraph-start.ts'
import { indentOf, isBlank, type Line, sourceAt } from './line.ts'

/** Other ways to number paragraphs; the first group is the number. A text that has them counts on with them. */
const styles: RegExp[] = [
  /^§\s?(\d{1,3})[.):]?\s+/,
  /^#\s?(\d{1,3})[.):]?\s+/,
  /^\[(\d{1,3})\]\.?\s+/,
  /^\((\d{1,3})\)\.?\s+/,
  /^(\d{1,3})\s?[-–—:]{1,2}\s+/,
  /^(\d{1,3})\s{1,4}/,
  /^([IVX]{1,5})[.)]\s+/,
  /^PARA(?:GRAPH)?S?\s(\d{1,3})\s?[-–—:.)]{1,2}\s+/i,
]
/**
 * `1. C The minister ...`, `1. S/NF - The minister ...`, `1. /C/ The minister ...`: marks without their brackets. A bare
 * `U` counts only before a word that begins sentences: `U Thant` is a name, which must lower nothing.
 */
const bareMark =
  /^(?:\/([A-Z/]{1,8})\/|((?:TS|SBU|LOU|OUO|[CSU])(?:\/{1,2}[A-Z]{1,8}){0,2})(?:\s?[-–—:]{1,2})?)\s+(?=["“(]?\p{Lu})/u
const bareName =
  /^U\s+(?!(?:the|an?|this|these|that|those|it|there|here|we|our|he|his|she|her|they|their|you|your|in|on|at|by|for|from|to|as|if|when|while|after|before|since|with|no|all|most|some|many|both|post|embassy)\b)/i
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV']

/**
 * The lines with paragraph numbers and marks that are written in another way put into the usual form, `§ 4 C - The ...`
 * as `4. [C] The ...`: only where the whole text has them so. Offsets into the source stay right.
 */
export function usualNumbers(lines: readonly Line[]): readonly Line[] {
  return usualMarks(numbered(lines))
}

interface Start {
  at: number
  number: number
  /** Length of the sign. */
  length: number
  marked: boolean
}

function numbered(lines: readonly Line[]): readonly Line[] {
  const open = lines.filter((line, at) => !isBlank(line) && opens(lines, at))
  if (open.filter(line => numberedStart(line.trim) !== null).length > 1) return lines
  for (const style of styles) {
    const starts = open.flatMap(line => startOf(line, style) ?? [])
    if (!counts(starts, open)) continue
    const result = [...lines]
    for (const { at, number, length } of starts) {
      const line = lines[at]
      if (line !== undefined) result[at] = rewritten(line, length, `${number}. `)
    }
    return result
  }
  return lines
}

const opens = (lines: readonly Line[], at: number): boolean => {
  const above = lines[at - 1]
  return (
    above === undefined || isBlank(above) || /[.!?:)"”]$|^[A-Z]{2,}[A-Z /.]*:/.test(above.trim.slice(-300))
  )
}

const hasMark = (text: string): boolean => {
  const inside = /^[([]([^()[\]]{1,40})[)\]]\s/.exec(text)?.[1]
  return inside !== undefined && parseMarking(inside) !== null
}

function startOf(line: Line, style: RegExp): Start | null {
  const found = style.exec(line.trim.slice(0, 40))
  if (found?.[1] === undefined) return null
  const rest = line.trim.slice(found[0].length)
  const number = /\d/.test(found[1]) ? Number(found[1]) : romans.indexOf(found[1]) + 1
  const marked = hasMark(rest)
  const sentence = rest.length >= 40 && /^["“]?\p{Lu}/u.test(rest) && /\p{Ll}{3}| \p{Lu}{2,} /u.test(rest)
  return number > 0 && (marked || sentence)
    ? { at: line.index, number, length: found[0].length, marked }
    : null
}

/** They count on from one, three at least or two with marks, and half of what follows the first begins with them. */
function counts(starts: readonly Start[], open: readonly Line[]): boolean {
  const [first] = starts
  if (first === undefined || first.number !== 1) return false
  const steps = starts.filter(({ number }, at) => at > 0 && number === (starts[at - 1]?.number ?? 0) + 1)
  const enough = starts.every(({ marked }) => marked) ? 2 : 3
  if (starts.length < enough || steps.length * 5 < (starts.length - 1) * 4) return false
  return starts.length * 2 >= open.filter(line => line.index >= first.at).length
}

function usualMarks(lines: readonly Line[]): readonly Line[] {
  const found: { at: number; from: number; length: number; mark: string }[] = []
  let plain = 0
  for (const line of lines) {
    const start = numberedStart(line.trim)
    if (start === null || start.marking !== null) continue
    const rest = line.trim.slice(start.length, start.length + 60)
    const bare = bareName.test(rest) ? null : bareMark.exec(rest)
    const mark = bare?.[1] ?? bare?.[2]
    if (bare !== null && mark !== undefined && parseMarking(mark) !== null)
      found.push({ at: line.index, from: start.length, length: bare[0].length, mark })
    else if (!hasMark(rest)) plain++
  }
  if (found.length < 2 || found.length < plain) return lines
  const result = [...lines]
  for (const { at, from, length, mark } of found) {
    const line = lines[at]
    if (line !== undefined) result[at] = rewritten(line, length, `[${mark}] `, from)
  }
  return result
}

/** The line with `length` units of its trimmed text, from `from`, written as `text`. */
function rewritten(line: Line, length: number, text: string, from = 0): Line {
  const start = indentOf(line) + from
  const whole = line.text.slice(0, start) + text + line.text.slice(start + length)
  const offsets = Uint32Array.from({ length: whole.length + 1 }, (_, at) => {
    if (at < start) return sourceAt(line, at)
    return sourceAt(line, at < start + text.length ? start : at - text.length + length)
  })
  return { ...line, text: whole, trim: whole.trim(), offsets }
}
