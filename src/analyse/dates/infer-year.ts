import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { dayNumber, dayOfIso, isoOf } from './calendar.ts'
import { monthName } from './months.ts'

export interface Evidence {
  /** Month and day of the meeting, as far as the text writes them; its year where the subject does. */
  meeting: { year: number | null; month: number; day: number | null } | null
  /** Years of the references that write one. */
  referenceYears: number[]
  /** Dates of the text that write a year and speak of what was. */
  past: { year: number; month: number | null; day: number | null; text: string }[]
  /** As read from the DECL line. */
  declassifyOn: string | null
}

/** A year for a cable that bears no date, the day that its dates are held against, and why. */
export interface Clock {
  year: number | null
  /** Day from 1970 near which the message was written. */
  anchor: number | null
  /** ISO day of the message where the declassification date tells it. */
  date: string | null
  diagnostics: Diagnostic[]
}

/** Years between message and declassification that the orders know: ten by default, else 5, 6, 20, 25. */
const usualTerms = [10, 25, 20, 6, 5]

/**
 * The year of an undated cable. Ten years before its declassification date, where that is close before the meeting
 * and nothing in the text is younger; else the first such day after the latest dated event and reference.
 */
export function inferYear(evidence: Evidence): Clock {
  const latest = latestOf(evidence)
  return (
    fromDeclassification(evidence, latest) ??
    fromMeeting(evidence) ??
    fromEvents(evidence, latest) ??
    unknown()
  )
}

interface Latest {
  day: number
  year: number
  text: string
}

function latestOf({ past, referenceYears }: Evidence): Latest | null {
  const events = past.map(({ year, month, day, text }) => ({
    day: dayNumber(year, month ?? 1, day ?? 1),
    year,
    text,
  }))
  const references = referenceYears.map(year => ({
    day: dayNumber(year, 1, 1),
    year,
    text: `reference of ${year}`,
  }))
  return [...events, ...references].reduce<Latest | null>(
    (latest, one) => (latest === null || one.day > latest.day ? one : latest),
    null,
  )
}

function fromDeclassification({ meeting, declassifyOn }: Evidence, latest: Latest | null): Clock | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/u.exec(declassifyOn ?? '')
  if (!parts) return null
  const [month, day] = [Number(parts[2]), Number(parts[3])]
  for (const term of usualTerms) {
    const year = Number(parts[1]) - term
    const written = dayNumber(year, month, day)
    if (latest && latest.day > written + 31) continue
    if (latest && term !== usualTerms[0] && written - latest.day > 2 * 366) continue
    if (!latest && term !== usualTerms[0]) continue
    const visit = meeting && firstFrom(written - 2, meeting)
    if (visit && (visit.day - written > 92 || visit.year !== (meeting?.year ?? visit.year))) continue
    return settled(
      year,
      written,
      isoOf(year, month, day),
      `declassification is set for ${declassifyOn}, ${term} years on, and nothing in the text is younger`,
      visit ? ` than the meeting of ${isoOf(visit.year, meeting?.month ?? null, meeting?.day ?? null)}` : '',
    )
  }
  return null
}

/** `SEPTEMBER 19-22, 2005`: the subject writes the year of the meeting. */
function fromMeeting({ meeting }: Evidence): Clock | null {
  if (!meeting?.year) return null
  const anchor = dayNumber(meeting.year, meeting.month, meeting.day) - 7
  return settled(
    new Date(anchor * 86_400_000).getUTCFullYear(),
    anchor,
    null,
    `its subject sets the meeting for ${isoOf(meeting.year, meeting.month, meeting.day)}`,
    '',
  )
}

function fromEvents({ meeting, declassifyOn }: Evidence, latest: Latest | null): Clock | null {
  if (!latest) return null
  const event = `the latest dated event, "${latest.text}"`
  if (!meeting) return settled(latest.year, latest.day + 30, null, `that is the year of ${event}`, '')
  const visit = firstFrom(latest.day, meeting)
  const words = `${monthName(meeting.month)}${meeting.day === null ? '' : ` ${meeting.day}`}`
  const written = dayOfIso(declassifyOn)
  const ruledOut =
    written === null
      ? ''
      : `, and ten years before the declassification date ${declassifyOn} would be too early`
  return settled(
    visit.year,
    visit.day - 7,
    null,
    `the meeting is on the first ${words} after ${event}`,
    ruledOut,
  )
}

/** The first day of that month and day that is not before `from`. */
function firstFrom(
  from: number,
  { month, day }: { month: number; day: number | null },
): { year: number; day: number } {
  const year = new Date(from * 86_400_000).getUTCFullYear()
  const here = dayNumber(year, month, day ?? 28)
  return here >= from ? { year, day: here } : { year: year + 1, day: dayNumber(year + 1, month, day ?? 28) }
}

function settled(year: number, anchor: number, date: string | null, because: string, more: string): Clock {
  const message = `The cable bears no date; its year is taken to be ${year}: ${because}${more}.`
  return {
    year,
    anchor,
    date,
    diagnostics: [diagnose('analyse/year-inferred', message, { hint: 'give --cable-date YYYY-MM-DD' })],
  }
}

const unknown = (): Clock => ({
  year: null,
  anchor: null,
  date: null,
  diagnostics: [
    diagnose('analyse/year-unknown', 'The cable bears no date and nothing in it tells its year.', {
      hint: 'give --cable-date YYYY-MM-DD',
    }),
  ],
})
