import type { Unit } from '../statements/units.ts'
import type { Leaning, ScoredRole } from './score-roles.ts'

/**
 * What the company that a sentence keeps tells of it: the roles of the one before and the one behind in its paragraph,
 * of the others there, and of most in its section. A list's items are mostly alike; a paragraph seldom warns twice.
 */
export function neighbourSigns(units: Unit[], leanings: Leaning[]): string[][] {
  const paragraphs = tallies(units, leanings, unit => unit.paragraph)
  const sections = tallies(units, leanings, unit => unit.sectionPlace)
  return units.map((unit, at) => {
    const own = leanings[at]?.role
    const paragraph = paragraphs.get(unit.paragraph)
    const section = sections.get(unit.sectionPlace)
    return [
      ...beside('before', unit, units[at - 1], leanings[at - 1]),
      ...beside('after', unit, units[at + 1], leanings[at + 1]),
      ...marked.filter(role => paragraph?.has(role, own)).map(role => `paragraph has ${role}`),
      ...all.filter(role => section?.mostly(role, own)).map(role => `section mostly ${role}`),
    ]
  })
}

const marked: readonly ScoredRole[] = ['raise', 'theirPosition', 'watchOut']
const all: readonly ScoredRole[] = [...marked, 'background']

function beside(where: string, unit: Unit, other: Unit | undefined, leaning: Leaning | undefined): string[] {
  if (!other || !leaning || other.paragraph !== unit.paragraph) return [`${where} none`]
  const { role, chance } = leaning
  const sign = `${where} ${role}`
  const signs = [sign, `${sign}${chance > 0.8 ? ' surely' : chance > 0.55 ? ' likely' : ' perhaps'}`]
  return unit.kind === 'bullet' && other.kind === 'bullet' ? [...signs, `${sign} in list`] : signs
}

/** How many sentences have each role; `own` is the role of the one that asks, which doesn't count. */
class Tally {
  readonly #counts = new Map<ScoredRole, number>()
  #all = 0

  add(role: ScoredRole): void {
    this.#all++
    this.#counts.set(role, (this.#counts.get(role) ?? 0) + 1)
  }

  has(role: ScoredRole, own: ScoredRole | undefined): boolean {
    return this.#others(role, own) > 0
  }

  mostly(role: ScoredRole, own: ScoredRole | undefined): boolean {
    return 2 * this.#others(role, own) > this.#all - 1
  }

  #others(role: ScoredRole, own: ScoredRole | undefined): number {
    return (this.#counts.get(role) ?? 0) - (role === own ? 1 : 0)
  }
}

function tallies(units: Unit[], leanings: Leaning[], placeOf: (unit: Unit) => number): Map<number, Tally> {
  const found = new Map<number, Tally>()
  units.forEach((unit, at) => {
    const leaning = leanings[at]
    if (!leaning) return
    const tally = found.get(placeOf(unit)) ?? new Tally()
    found.set(placeOf(unit), tally)
    tally.add(leaning.role)
  })
  return found
}
