import type { Brief } from '../model/brief.ts'
import type { Cable } from '../model/cable.ts'
import type { Reported } from '../model/diagnostic.ts'
import { type Clock, clockOf } from './dates/clock.ts'
import { cableFacts } from './identity/cable-facts.ts'
import { writtenOrigin } from './identity/origin.ts'
import { meetingsOf } from './meeting/meetings.ts'
import { paragraphsOf } from './paragraphs.ts'
import { passagesOf } from './passages.ts'
import { peopleOf } from './people/people.ts'
import { type Unit, unitsOf } from './statements/units.ts'
import type { Given } from './statements.ts'

/** What is known of a cable before its sentences are weighed: its head, its parts, who meets whom and when. */
export interface Ground extends Given {
  sections: Brief['sections']
  units: Unit[]
  clock: Clock
}

/** All that remarks about a cable come from; `diagnostics` holds what had to be guessed. */
export function groundOf(cable: Cable, options: { cableDate: string | null }): Reported<Ground> {
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
  const people = peopleOf(cable, facts, passages)
  const meetings = meetingsOf({ cable, facts, passages, people, clock })
  return {
    value: { facts, sections, paragraphs, people, meetings: meetings.value, units, clock },
    diagnostics: [...clock.diagnostics, ...meetings.diagnostics],
  }
}
