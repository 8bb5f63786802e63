import type { Cable } from '../../model/cable.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { nodesOf } from '../identity/nodes.ts'
import type { Origin } from '../identity/origin.ts'
import type { Unit } from '../statements/units.ts'
import { dayNumber, dayOfIso } from './calendar.ts'
import type { PartialDate } from './date-words.ts'
import { type DatesIn, datesOnce } from './dates-once.ts'
import { type Evidence, inferYear } from './infer-year.ts'
import { senseOf } from './sense.ts'

/** The day that the cable's dates are held against. */
export interface Clock {
  /** Days from 1970; null where nothing tells. */
  anchor: number | null
  /** The year of the message, written or inferred. */
  year: number | null
  inferred: boolean
  /** ISO day of the message, where it can be inferred. */
  date: string | null
  /** Of any sentence of the cable. */
  datesIn: DatesIn
  diagnostics: Diagnostic[]
}

/** The day of the message; of an undated one the year is worked out from what the cable says. */
export function clockOf(cable: Cable, written: Origin, units: Unit[]): Clock {
  const anchor = dayOfIso(written.date)
  const datesIn = datesOnce()
  const known = { year: written.year, inferred: false, date: null, datesIn, diagnostics: [] }
  if (anchor !== null) return { anchor, ...known }
  const evidence = evidenceOf(cable, units, datesIn)
  if (written.year !== null) {
    const { meeting } = evidence
    const day = meeting
      ? dayNumber(meeting.year ?? written.year, meeting.month, meeting.day) - 7
      : dayNumber(written.year, null, null)
    return { anchor: day, ...known }
  }
  return { inferred: true, datesIn, ...inferYear(evidence) }
}

function evidenceOf(cable: Cable, units: Unit[], datesIn: DatesIn): Evidence {
  const past: Evidence['past'] = []
  for (const { verbatim } of units)
    for (const { from, to, text, start, end, kind } of datesIn(verbatim))
      if (from.year !== null && to === null && kind === 'plain' && senseOf(verbatim, start, end) === 'past')
        past.push({ ...wholeYear(from, verbatim), year: from.year, text })
  return {
    meeting: meetingDay(cable, units, datesIn),
    referenceYears: nodesOf(cable, 'references').flatMap(({ entries }) =>
      entries.flatMap(({ year }) => year ?? []),
    ),
    past,
    declassifyOn:
      nodesOf(cable, 'executiveOrder').find(({ declassifyOn }) => declassifyOn)?.declassifyOn ?? null,
  }
}

/** "The economy shrank by 18 percent in 2009": such a year is over. */
const wholeYear = (
  { month, day }: PartialDate,
  sentence: string,
): { month: number | null; day: number | null } =>
  month === null &&
  /\b(?:percent|per cent|GDP|GNP|budget|spending|exports|imports|trade|growth|inflation)\b|%/i.test(sentence)
    ? { month: 12, day: 31 }
    : { month, day }

/** `YOUR VISIT TO DANAKIA, OCTOBER 6-8`, with or without its year; "in your January 9 meeting" */
function meetingDay(cable: Cable, units: Unit[], datesIn: DatesIn): Evidence['meeting'] {
  const subjects = nodesOf(cable, 'subject').map(({ value }) => value)
  const visits = units
    .map(({ verbatim }) => verbatim)
    .filter(text => /\b(?:your|you|the secretary)\b/i.test(text))
  for (const text of [...subjects, ...visits]) {
    const dated = datesIn(text).find(
      ({ from, start, end }) =>
        from.month !== null &&
        (from.year === null || subjects.includes(text)) &&
        senseOf(text, start, end) !== 'past',
    )
    if (dated?.from.month) return { ...dated.from, month: dated.from.month }
  }
  return null
}
