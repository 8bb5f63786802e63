import type { Source } from '../model/brief.ts'
import type { Unit } from './statements/units.ts'

/** A sentence or bullet of the cable with what any fact drawn from it needs: its mark and its source. */
export interface Passage {
  text: string
  /** Effective, in portion form. */
  marking: string
  source: Source
  unit: Unit
}
