import { type DateForm, datePatterns } from './date-patterns.ts'
import type { DateWords, PartialDate } from './date-words.ts'
import { monthStandIns, standsForMonth, withMonthStandIns } from './months.ts'
import { type DateCandidate, isNoDate } from './not-dates.ts'

const anyMonth = new RegExp(`[${monthStandIns}]`)
/** Most sentences hold nothing that a date could be told by. */
const anyDate = new RegExp(`[\\d${monthStandIns}]|month|spring|summer|fall|autumn|winter|fiscal`, 'i')

const patterns = datePatterns.map(({ form, pattern }) => ({
  form,
  needs: needOf(form),
  find: new RegExp(pattern, 'g'),
}))

/** What a sentence must hold for a form to be worth trying: most hold no date at all. */
function needOf(form: DateForm): RegExp {
  if (form === 'iso') return /\d([-/])\d\d\1\d/
  if (form === 'slashes') return /\d\/\d/
  if (form === 'relative') return /month|MONTH/
  if (form === 'season') return /spring|summer|fall|autumn|winter/i
  if (form === 'fiscal') return /FY|CY|fiscal/i
  if (form === 'year' || form === 'years') return /\d{4}/
  return anyMonth
}

/** Every date expression of a text in its order: at least a month, a season, a fiscal or a plain year. */
export function findDates(text: string): DateWords[] {
  const coded = withMonthStandIns(text)
  if (!anyDate.test(coded)) return []
  const found: DateWords[] = []
  const taken = new Uint8Array(text.length)
  for (const { form, needs, find } of patterns) {
    if (!needs.test(coded)) continue
    for (const { 0: match, index, groups = {} } of coded.matchAll(find)) {
      const end = index + match.length
      const candidate = { form, index, words: text.slice(index, end), groups }
      if (taken[index] || taken[end - 1] || isNoDate(candidate, text)) continue
      taken.fill(1, index, end)
      found.push(read(candidate, text))
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function read({ form, index, words: whole, groups }: DateCandidate, text: string): DateWords {
  const { m, d, y = groups.y3, m2, d2, y2, of } = groups
  const month = m === undefined ? null : /^\d/.test(m) ? Number(m) : standsForMonth(m)
  const lastMonth = m2 === undefined ? null : standsForMonth(m2)
  const from: PartialDate = {
    year: yearOf(y),
    month: month ?? (form === 'days' ? lastMonth : null),
    day: dayOf(d),
  }
  const to: PartialDate | null =
    d2 || m2 || y2 ? { year: yearOf(y2), month: lastMonth ?? from.month, day: dayOf(d2) } : null
  if (to && form !== 'years' && form !== 'fiscal') {
    // "from December 28 to January 3, 2006"
    const turns = from.year === null && to.year !== null && (from.month ?? 0) > (to.month ?? 12)
    from.year ??= turns && to.year !== null ? to.year - 1 : to.year
    to.year ??= from.year
  }
  if (to?.year && from.year && to.year < 100) to.year += Math.floor(from.year / 100) * 100
  const before = text.slice(Math.max(0, index - 20), index)
  const words = whole.trim().replace(/^(?:in the|in|by|the) /i, '')
  return {
    text: words,
    start: index + whole.indexOf(words),
    end: index + whole.length,
    from,
    to,
    kind: kindOf(form, before),
    shift: shiftOf(of ?? before),
  }
}

function kindOf(form: DateForm, before: string): DateWords['kind'] {
  if (form === 'relative') return 'month'
  if (form === 'season' || form === 'fiscal') return form
  return /\b(?:each|every|annual(?:ly)?(?: on)?)\s$/i.test(before) ? 'recurring' : 'plain'
}

function shiftOf(words: string): DateWords['shift'] {
  const near = words.trim().toLowerCase()
  if (/\b(?:last|(?:this|the) past|previous)(?: year)?$/u.test(near)) return 'last'
  if (/\b(?:next|coming|following)(?: year)?$/u.test(near)) return 'next'
  return /\bthis(?: past| coming)?(?: year)?$/u.test(near) ? 'this' : null
}

const dayOf = (written: string | undefined): number | null =>
  written === undefined ? null : Number.parseInt(written, 10)

/** Two digits from 32 on are of the last century: cables are no older, and none speaks of the 2030s. */
function yearOf(written: string | undefined): number | null {
  if (written === undefined) return null
  const year = Number(written)
  if (written.length > 2) return year
  return year >= 32 ? 1900 + year : 2000 + year
}
