import type { DatesIn } from '../dates/dates-once.ts'
import { findDates } from '../dates/find-dates.ts'
import { countedThing } from './counted-thing.ts'
import { currencyCode } from './currencies.ts'
import { type FigureKind, figurePatterns, fractionWords } from './figure-patterns.ts'
import { isNoFigure } from './not-figures.ts'
import { amountOf } from './numbers.ts'
import { standIns, withStandIns } from './stand-ins.ts'

/** An amount as in the text, with its number and what it counts. */
export interface FigureWords {
  text: string
  start: number
  end: number
  value: number | null
  unit: string | null
}

/** The amounts of a sentence in its order: money, percentages, shares, counts and measures. */
export function findFigures(text: string, datesIn: DatesIn = findDates): FigureWords[] {
  let open = text.replace(editorial, words => taken.repeat(words.length))
  for (const { start, end } of datesIn(text)) open = without(open, start, end)
  let coded = withStandIns(open)
  if (!anyNumber.test(coded)) return []
  const found: FigureWords[] = []
  for (const { kind, needs, find, never } of figurePatterns) {
    if (!needs.test(coded)) continue
    for (const { 0: match, index, groups } of coded.matchAll(find)) {
      const end = index + match.length
      if (isNoFigure(open, index, end) || never?.test(open.slice(index, end))) continue
      const sign = groups?.sign ?? ''
      const at = index + match.indexOf(sign)
      const one =
        kind === 'count'
          ? counted(open, index, end)
          : measured(kind, open, index, end, open.slice(at, at + sign.length), groups?.amount?.length)
      if (!one || one.text.includes(taken)) continue
      open = without(open, one.start, one.end)
      coded = without(coded, one.start, one.end)
      found.push(one)
    }
  }
  return joined(
    text,
    found.sort((a, b) => a.start - b.start),
  )
}

/** Most sentences hold nothing that a figure could begin with. */
const anyNumber = new RegExp(`[\\d${standIns}]|${fractionWords}`, 'i')

/** "[2 lines of source text not declassified]", "[1 paragraph (4 lines) omitted]" */
const editorial = /\[[^\]]{0,80}\b(?:declassified|omitted|illegible|missing|garble)[^\]]{0,40}\]/giu

/** "cut from 1,047 to 697": two bare numbers are one figure. */
function joined(text: string, found: FigureWords[]): FigureWords[] {
  return found.flatMap((one, at) => {
    const [before, next] = [found[at - 1], found[at + 1]]
    if (before && joins(text, before, one)) return []
    return next && joins(text, one, next)
      ? [{ ...one, text: text.slice(one.start, next.end), end: next.end }]
      : [one]
  })
}

const joins = (text: string, one: FigureWords, next: FigureWords): boolean =>
  one.unit === null &&
  next.unit === null &&
  text.slice(one.end, next.start).toLowerCase() === ' to ' &&
  /\bfrom $/iu.test(text.slice(0, one.start)) &&
  /^[\d,]+$/u.test(one.text + next.text)

/** Stands where words have been read as a date or a figure already. */
const taken = '\u0000'
const without = (text: string, start: number, end: number): string =>
  text.slice(0, start) + taken.repeat(end - start) + text.slice(end)

/** `amount`: the length of the number at the end, where a word stands before it ("a majority of three"). */
function measured(
  kind: FigureKind,
  text: string,
  start: number,
  end: number,
  sign: string,
  amount = 0,
): FigureWords {
  const words = text.slice(start, end).trimEnd()
  return {
    text: words,
    start,
    end: start + words.length,
    value: amountOf(words.slice(-amount).replace(sign, ' ').trim()),
    unit: kind === 'money' ? currencyCode(sign) : kind === 'percent' ? '%' : null,
  }
}

function counted(text: string, start: number, end: number): FigureWords | null {
  const number = text.slice(start, end)
  const thing = countedThing(text, end, number)
  if (thing === null) return null
  const words = number + thing
  return {
    text: words,
    start,
    end: start + words.length,
    value: amountOf(number),
    unit: thing.replace(/^[\s-]+(?:or (?:so|more) |odd )?/u, '') || null,
  }
}
