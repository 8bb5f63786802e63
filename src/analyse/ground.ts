import type { Brief } from '../model/brief.ts'
import type { Cable } from '../model/cable.ts'
import type { Reported } from '../model/diagnostic.ts'
import { type Clock, clockOf } from './dates/clock.ts'
import { cableFacts } from './identity/cable-facts.ts'
import { writtenOrigin } from './identity/origin.ts'
import { isNamedByHeader, meetingsOf } from './meeting/meetings.ts'
import { paragraphsOf } from './paragraphs.ts'
import { passagesOf } from './passages.ts'
import { peopleOf } from './people/people.ts'
import { type Unit, unitsOf } from './statements/units.ts'
import type { Given } from './statements.ts'

/** What is known of a cable before its people: its head, its parts and its days. */
export interface Head {
  facts: Brief['cable']
  sections: Brief['sections']
  paragraphs: Brief['paragraphs']
  units: Unit[]
  clock: Clock
}

/** What is known of a cable before its sentences are weighed: its head, its parts, who meets whom and when. */
export interface Ground extends Head, Given {}

/** All that remarks about a cable come from; `diagnostics` holds what had to be guessed. */
export const groundOf = (cable: Cable, options: { cableDate: string | null }): Reported<Ground> =>
  groundOn(headOf(cable, options), cable)

/** The remarks of `groundOf`; nobody is looked for where the header names who meets whom, for then there are no more. */
export function headWithRemarks(cable: Cable, options: { cableDate: string | null }): Reported<Head> {
  const head = headOf(cable, options)
  return isNamedByHeader(cable, head.value.facts) ? head : groundOn(head, cable)
}

function headOf(cable: Cable, options: { cableDate: string | null }): Reported<Head> {
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
  return { value: { facts, sections, paragraphs, units, clock }, diagnostics: clock.diagnostics }
}

function groundOn({ value: head, diagnostics }: Reported<Head>, cable: Cable): Reported<Ground> {
  const { facts, paragraphs, units, clock } = head
  const passages = passagesOf(units, paragraphs, facts)
  const people = peopleOf(cable, facts, passages)
  const meetings = meetingsOf({ cable, facts, passages, people, clock })
  return {
    value: { ...head, people, meetings: meetings.value },
    diagnostics: [...diagnostics, ...meetings.diagnostics],
  }
}
