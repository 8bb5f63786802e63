import type { Brief, Meeting } from '../model/brief.ts'
import type { Cable } from '../model/cable.ts'
import type { Diagnostic, Reported } from '../model/diagnostic.ts'
import { acronymsOf } from './acronyms/acronyms.ts'
import { noChanges } from './changes/compare-briefs.ts'
import { timelineOf } from './dates/timeline.ts'
import { figuresOf } from './figures/figures.ts'
import { groundOf } from './ground.ts'
import { issuesOf } from './issues.ts'
import { statementsOf } from './statements.ts'
import { viewsOf } from './views.ts'

/**
 * All that a briefing needs to know of a cable. `cableDate` (ISO day) settles the day of a cable that bears none.
 * `diagnostics` holds what analysis had to guess; the caller adds what reading found.
 */
export function analyseCable(cable: Cable, options: { cableDate: string | null }): Reported<Brief> {
  const ground = groundOf(cable, options)
  const { facts, sections, paragraphs, people, meetings, units, clock } = ground.value
  const statements = statementsOf(units, ground.value)
  const diagnostics: Diagnostic[] = [...ground.diagnostics, ...statements.diagnostics]
  const value: Brief = {
    version: 1,
    cable: facts,
    sections,
    paragraphs,
    meeting: meetings[0] ?? emptyMeeting(facts.subject ?? '', facts.marking),
    meetings,
    statements: statements.value,
    ...viewsOf(sections, paragraphs, statements.value),
    issues: issuesOf(sections, statements.value),
    timeline: timelineOf(statements.value, clock),
    figures: figuresOf(statements.value, clock.datesIn),
    people,
    acronyms: acronymsOf(facts, statements.value),
    changes: noChanges,
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
