import type { Unit } from '../statements/units.ts'
import type { Actors } from './actors/actors.ts'
import { addContext } from './context.ts'
import type { SeenSigns } from './seen-signs.ts'
import { signsOf } from './signs.ts'

/** The signs of a cable's sentences, those of their place among the others included; see `signsOf`. */
export function signsInOrder(units: Unit[], actors: Actors, every = false): SeenSigns[] {
  const signs: SeenSigns[] = []
  units.forEach((unit, at) => {
    const together = units[at - 1]?.paragraph === unit.paragraph
    signs.push(signsOf(unit, actors, together ? (signs[at - 1] ?? null) : null, every))
  })
  addContext(units, signs)
  return signs
}
