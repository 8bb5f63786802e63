import type { Role } from '../model/brief.ts'
import type { Cable } from '../model/cable.ts'
import { type Cue, decideRoles } from './roles/decide-roles.ts'
import { sceneOf } from './roles/scene.ts'
import { unitsOf } from './statements/units.ts'
import { type Given, idOf } from './statements.ts'

/** Why a statement has its role: the cues that spoke, the weightiest first. */
export interface Why {
  id: string
  verbatim: string
  role: Role
  /** Each with the words it was found in, what it signals, and its weight for the role (below zero: against). */
  cues: Cue[]
}

/** What decided a statement's role, by its id (`p4.2`); null where the cable has no such statement. */
export function why(id: string, cable: Cable, given: Given): Why | null {
  const units = unitsOf(cable)
  const at = units.findIndex(unit => idOf(unit) === id)
  const unit = units[at]
  const decision = decideRoles(units, sceneOf(units, given))[at]
  if (!unit || !decision) return null
  return { id, verbatim: unit.verbatim, role: decision.role, cues: decision.cues() }
}
