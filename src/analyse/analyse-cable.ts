import type { Brief, Meeting } from '../model/brief.ts'
import type { Cable } from '../model/cable.ts'
import type { Diagnostic, Reported } from '../model/diagnostic.ts'
import { acronymsOf } from './acronyms/acronyms.ts'
import { clockOf } from './dates/clock.ts'
import { timelineOf } from './dates/timeline.ts'
import { figuresOf } from './figures/figures.ts'
import { cableFacts } from './identity/cable-facts.ts'
import { writtenOrigin } from './identity/origin.ts'
import { issuesOf } from './issues.ts'
import { meetingsOf } from './meeting/meetings.ts'
import { paragraphsOf } from './paragraphs.ts'
import { passagesOf } from './passages.ts'
import { peopleOf } from './people/people.ts'
import { unitsOf } from './statements/units.ts'
import { statementsOf } from './statements.ts'
import { viewsOf } from './views.ts'

/**
 * All that a briefing needs to know of a cable. `cableDate` (ISO day) settles the day of a cable that bears none.
 * `diagnostics` holds what analysis had to guess; the caller adds what reading found.
 */
export function analyseCable(cable: Cable, options: { cableDate: string | null }): Reported<Brief> {
  const written = writtenOrigin(cable, options.cableDate)
  const { paragraphs, sections } = paragraphsOf(cable)
  const units = unitsOf(cable)
  const clock = clockOf(cable, written, units)
  const facts = cableFacts(cable, {
    ...written,
    year: written.year ?? clock.year,
    date: written.date ?? clock.date,
    inferred: clock.inferred,
  })
  const passages = passagesOf(units, paragraphs, facts)
  const people = peopleOf(facts, passages)
  const meetings = meetingsOf({ cable, facts, passages, people, clock })
  const statements = statementsOf(cable, { facts, paragraphs, people, meetings: meetings.value })
  const diagnostics: Diagnostic[] = [...clock.diagnostics, ...meetings.diagnostics, ...statements.diagnostics]
  const value: Brief = {
    version: 1,
    cable: facts,
    sections,
    paragraphs,
    meeting: meetings.value[0] ?? emptyMeeting(facts.subject ?? '', facts.marking),
    meetings: meetings.value,
    statements: statements.value,
    ...viewsOf(sections, paragraphs, statements.value),
    issues: issuesOf(sections, statements.value),
    timeline: timelineOf(statements.value, clock.anchor),
    figures: figuresOf(statements.value),
    people,
    acronyms: acronymsOf(facts, statements.value),
    diagnostics,
  }
  return { value, diagnostics }
}

function emptyMeeting(title: string, marking: string): Meeting {
  const none = { text: null, marking, sources: [] }
  return {
    title,
    principal: none,
    counterpart: { ...none, name: null, title: null },
    date: { ...none, iso: null, inferred: false },
    place: none,
  }
}
