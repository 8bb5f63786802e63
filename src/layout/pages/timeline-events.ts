import { textOfWords } from '../../draft/read-line.ts'
import { highestPortion } from '../../marking/portions.ts'
import type { CheckedLine, CheckedTable } from '../../trust/checked.ts'
import { tokens } from '../../trust/tokens.ts'

/** A day, and what happens then: each statement with its own mark and source. */
export interface TimelineEvent {
  when: CheckedLine
  what: CheckedLine[]
  /** The meeting that the deck is for. */
  chief: boolean
}

/**
 * A table's rows as events: its first column says when. Rows that follow each other with the same date are one.
 * Null where a row says nothing. `meeting` is the day of the meeting as the front matter prints it.
 */
export function eventsOf({ rows }: CheckedTable, meeting: string | null): TimelineEvent[] | null {
  const events: TimelineEvent[] = []
  for (const [when, first, ...rest] of rows) {
    if (!when || !first) return null
    const what = joined(first, rest)
    const chief = isMeeting(when, meeting) || what.words.some(word => word.bold)
    const last = events.at(-1)
    if (last && textOf(last.when) !== '' && textOf(last.when) === textOf(when)) {
      last.what.push(what)
      last.chief ||= chief
    } else events.push({ when, what: [what], chief })
  }
  return events
}

const textOf = ({ words }: CheckedLine): string => textOfWords(words).trim()

function isMeeting(when: CheckedLine, meeting: string | null): boolean {
  const day = tokens(textOf(when))
  const all = tokens(meeting ?? '')
  return day.length > 1 && all.slice(0, day.length).join(' ') === day.join(' ')
}

/** Several cells after the date read as one text, as highly marked as they are. */
function joined(first: CheckedLine, rest: CheckedLine[]): CheckedLine {
  if (rest.length === 0) return first
  const all = [first, ...rest]
  const marks = all.flatMap(cell => cell.mark ?? [])
  const words = all.flatMap((cell, at) => (at === 0 ? cell.words : [{ ...space, text: ' ' }, ...cell.words]))
  const tags = [...new Set(all.flatMap(cell => cell.tags))]
  const sources = all.flatMap(cell => cell.sources)
  return { ...first, mark: marks.length === 0 ? null : highestPortion(marks), words, tags, sources }
}

const space = { bold: false, italic: false }
