import type { CheckedTable } from '../../trust/checked.ts'
import type { Design } from '../design/design.ts'
import { acrossPage } from './across-page.ts'
import { downPages } from './down-pages.ts'
import type { Page } from './page.ts'
import { eventsOf } from './timeline-events.ts'

/**
 * Events on a line: across the slide where their labels have room on one, else down it, their dates on the left.
 * Null where an event is longer than a slide: a table takes it.
 * `meeting` is the day of the meeting as the front matter prints it.
 */
export function timelinePages(table: CheckedTable, meeting: string | null, design: Design): Page[] | null {
  const events = eventsOf(table, meeting)
  if (events === null || events.length < 2) return null
  const across = acrossPage(events, design)
  return across ? [across] : downPages(events, design)
}
