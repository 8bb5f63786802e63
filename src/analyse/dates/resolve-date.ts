import { dayNumber, isDay, isoOf, recurringIso } from './calendar.ts'
import type { DateWords, PartialDate } from './date-words.ts'
import type { Sense } from './sense.ts'

export interface Resolved {
  iso: string | null
  precision: 'day' | 'month' | 'season' | 'year' | 'interval' | 'recurring'
  /** The year is not written. */
  inferred: boolean
}

/** The day, counted from 1970, that a year not written is held against. */
type Anchor = number | null

/**
 * The ISO value of a date expression. A year that is not written is the one nearest to the message that fits
 * the sense: "last", "next" and the tense of the clause.
 */
export function resolveDate(words: DateWords, anchor: Anchor, sense: Sense): Resolved {
  if (words.kind === 'recurring' && words.from.month !== null && words.from.year === null)
    return { iso: recurringIso(words.from.month, words.from.day), precision: 'recurring', inferred: false }
  if (words.kind === 'month') return relativeMonth(words, anchor)
  if (words.kind === 'season') return season(words, anchor)
  const inferred = words.from.year === null
  const year = words.from.year ?? nearestYear(words, anchor, sense)
  if (year === null) return { iso: null, precision: precisionOf(words), inferred: true }
  const first = isoIn(year, words.from)
  const last = words.to && isoIn(lastYear(words, year), words.to)
  const iso = first && last && last > first ? `${first}/${last}` : first
  return { iso, precision: precisionOf(words), inferred }
}

const isoIn = (year: number, { month, day }: PartialDate): string | null =>
  month !== null && day !== null && !isDay(year, month, day) ? null : isoOf(year, month, day)

/** "December 28-January 3" ends in the next year. */
function lastYear({ from, to }: DateWords, year: number): number {
  if (to?.year && from.year !== null && to.year !== from.year) return to.year
  return from.month !== null && to?.month && to.month < from.month ? year + 1 : (to?.year ?? year)
}

function precisionOf({ from, to, kind }: DateWords): Resolved['precision'] {
  // from one year to another is as vague as a year
  if (to) return from.month === null ? 'year' : 'interval'
  if (kind === 'season') return 'season'
  return from.day !== null ? 'day' : from.month !== null ? 'month' : 'year'
}

/** More than half a year: a sense outweighs nearness except for what is next door. */
const wrongSense = 300

/** "June of last year" */
const ofYear: Record<string, number> = { last: -1, this: 0, next: 1 }

function nearestYear({ from, shift, text }: DateWords, anchor: Anchor, sense: Sense): number | null {
  if (anchor === null || from.month === null) return null
  const here = new Date(anchor * 86_400_000)
  const step = / year$/i.test(text) ? ofYear[shift ?? ''] : undefined
  if (step !== undefined) return here.getUTCFullYear() + step
  let best: number | null = null
  let least = Number.POSITIVE_INFINITY
  for (const year of [-1, 0, 1].map(step => here.getUTCFullYear() + step)) {
    const sameMonth =
      from.day === null && year === here.getUTCFullYear() && from.month === here.getUTCMonth() + 1
    const off = sameMonth ? 0 : dayNumber(year, from.month, from.day) - anchor
    const cost = Math.abs(off) + penalty(off, sameMonth, shift, sense)
    if (cost < least) [best, least] = [year, cost]
  }
  return best
}

function penalty(off: number, sameMonth: boolean, shift: DateWords['shift'], sense: Sense): number {
  if (shift === 'last') return off >= 0 ? 1000 : 0
  if (shift === 'next') return off <= 0 ? 1000 : 0
  if (sameMonth) return 0
  return (sense === 'past' && off > 3) || (sense === 'future' && off < -3) ? wrongSense : 0
}

function relativeMonth({ shift }: DateWords, anchor: Anchor): Resolved {
  if (anchor === null) return { iso: null, precision: 'month', inferred: true }
  const here = new Date(anchor * 86_400_000)
  const step = shift === 'last' ? -1 : shift === 'next' ? 1 : 0
  const there = new Date(Date.UTC(here.getUTCFullYear(), here.getUTCMonth() + step, 1))
  return {
    iso: isoOf(there.getUTCFullYear(), there.getUTCMonth() + 1, null),
    precision: 'month',
    inferred: true,
  }
}

/** A season is as exact as its year. */
function season({ from, shift }: DateWords, anchor: Anchor): Resolved {
  if (from.year !== null) return { iso: String(from.year), precision: 'season', inferred: false }
  if (anchor === null) return { iso: null, precision: 'season', inferred: true }
  const year = new Date(anchor * 86_400_000).getUTCFullYear()
  const step = shift === 'last' ? -1 : shift === 'next' ? 1 : 0
  return { iso: String(year + step), precision: 'season', inferred: true }
}
