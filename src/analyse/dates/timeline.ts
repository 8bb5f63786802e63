import type { Statement, TimelineEvent } from '../../model/brief.ts'
import type { Clock } from './clock.ts'
import { eventLabel } from './event-label.ts'
import { inTime } from './in-time.ts'
import { resolveDate } from './resolve-date.ts'
import { senseOf } from './sense.ts'

/** Every date that the statements name, earliest first; dates without a value come last, in the cable's order. */
export function timelineOf(statements: Statement[], clock: Clock): TimelineEvent[] {
  const events = statements.flatMap(statement => eventsOf(statement, clock))
  return events.sort(inTime)
}

function eventsOf(statement: Statement, { anchor, datesIn }: Clock): TimelineEvent[] {
  return datesIn(statement.verbatim).map(words => {
    const sense = senseOf(statement.verbatim, words.start, words.end)
    const label = eventLabel(holding(statement, words.text), words.text)
    return { text: words.text, label, ...resolveDate(words, anchor, sense), statement }
  })
}

/** Trimming may have left out the date with its lead-in. */
const holding = ({ text, verbatim }: Statement, date: string): string =>
  text.includes(date) ? text : verbatim
