import { type DateForm, datePatterns } from './date-patterns.ts'
import type { DateWords, PartialDate } from './date-words.ts'
import { monthNumber } from './months.ts'
import { isNoDate } from './not-dates.ts'

const patterns = datePatterns.map(({ form, pattern }) => ({
  form,
  needs: needOf(form),
  find: new RegExp(pattern, 'gu'),
}))

/** What a sentence must hold for a form to be worth trying: most hold no date at all. */
function needOf(form: DateForm): RegExp {
  if (form === 'iso') return /\d-\d\d-\d/u
  if (form === 'slashes') return /\d\/\d/u
  if (form === 'relative') return /month|MONTH/u
  if (form === 'season') return /spring|summer|fall|autumn|winter/iu
  if (form === 'fiscal') return /FY|CY|fiscal/iu
  if (form === 'year' || form === 'years') return /\d{4}/u
  return /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)/u
}

/** Every date expression of a text in its order: at least a month, a season, a fiscal or a plain year. */
export function findDates(text: string): DateWords[] {
  const found: DateWords[] = []
  const taken = new Uint8Array(text.length)
  for (const { form, needs, find } of patterns) {
    if (!needs.test(text)) continue
    for (const match of text.matchAll(find)) {
      const end = match.index + match[0].length
      if (taken[match.index] || taken[end - 1] || isNoDate(form, match, text)) continue
      const words = read(form, match, text)
      if (!words) continue
      taken.fill(1, match.index, end)
      found.push(words)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function read(form: DateForm, match: RegExpExecArray, text: string): DateWords | null {
  const { m, d, y, m2, d2, y2, of } = match.groups ?? {}
  const month = m === undefined ? null : /^\d/u.test(m) ? Number(m) : monthNumber(m)
  const lastMonth = m2 === undefined ? null : monthNumber(m2)
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
  const before = text.slice(Math.max(0, match.index - 20), match.index)
  const words = match[0].trim().replace(/^(?:in the|in|by|the) /iu, '')
  return {
    text: words,
    start: match.index + match[0].indexOf(words),
    end: match.index + match[0].length,
    from,
    to,
    kind: kindOf(form, before),
    shift: shiftOf(of ?? before),
  }
}

function kindOf(form: DateForm, before: string): DateWords['kind'] {
  if (form === 'relative') return 'month'
  if (form === 'season' || form === 'fiscal') return form
  return /\b(?:each|every|annual(?:ly)?(?: on)?)\s$/iu.test(before) ? 'recurring' : 'plain'
}

function shiftOf(words: string): DateWords['shift'] {
  const near = words.trim().toLowerCase()
  if (/\b(?:last|past|previous)(?: year)?$/u.test(near)) return 'last'
  if (/\b(?:next|coming|following)(?: year)?$/u.test(near)) return 'next'
  return /\bthis(?: past| coming)?(?: year)?$/u.test(near) ? 'this' : null
}

const dayOf = (written: string | undefined): number | null =>
  written === undefined ? null : Number.parseInt(written, 10)

/** Two digits from 70 on are of the last century, as in the cables' own numbers. */
function yearOf(written: string | undefined): number | null {
  if (written === undefined) return null
  const year = Number(written)
  if (written.length > 2) return year
  return year >= 70 ? 1900 + year : 2000 + year
}
