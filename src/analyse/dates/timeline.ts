import type { Statement, TimelineEvent } from '../../model/brief.ts'
import { findDates } from './find-dates.ts'
import { resolveDate } from './resolve-date.ts'
import { senseOf } from './sense.ts'

/** Every date that the statements name, earliest first; dates without a value come last, in the cable's order. */
export function timelineOf(statements: Statement[], anchor: number | null): TimelineEvent[] {
  const events = statements.flatMap(statement => eventsOf(statement, anchor))
  return events.sort((a, b) => order(a).localeCompare(order(b)))
}

function eventsOf(statement: Statement, anchor: number | null): TimelineEvent[] {
  return findDates(statement.verbatim).map(words => {
    const sense = senseOf(statement.verbatim, words.start, words.end)
    return { text: words.text, ...resolveDate(words, anchor, sense), statement }
  })
}

/** Recurring days and unknown ones stand behind the dated. */
const order = ({ iso }: TimelineEvent): string =>
  iso === null ? '~~' : iso.startsWith('-') ? `~${iso}` : iso
