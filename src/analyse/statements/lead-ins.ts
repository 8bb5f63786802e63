import type { Unit } from './units.ts'

/** For each unit the sentence that leads in to the list it is an item of: `... had four main components:`; else null. */
export function leadInsOf(units: Unit[]): (Unit | null)[] {
  let lead: Unit | null = null
  return units.map(unit => {
    if (unit.kind === 'bullet' && lead?.paragraph === unit.paragraph) return lead
    lead = unit.verbatim.endsWith(':') ? unit : null
    return null
  })
}
