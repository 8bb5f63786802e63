import type { Unit } from '../statements/units.ts'
import type { Given } from '../statements.ts'
import { type Actors, actorsOf } from './actors/actors.ts'

/** What the decisions need to know of the cable as a whole. */
export interface Scene {
  actors: Actors
}

export function sceneOf(units: Unit[], { facts, people, meetings }: Given): Scene {
  const principal = meetings.find(meeting => meeting.principal.text !== null)?.principal.text ?? null
  const texts = units.map(({ verbatim }) => verbatim)
  return { actors: actorsOf({ people, principal, post: facts.post, subject: facts.subject, texts }) }
}
