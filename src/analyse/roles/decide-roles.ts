import type { Role } from '../../model/brief.ts'
import type { Unit } from '../statements/units.ts'
import { neighbourSigns } from './neighbours.ts'
import type { Scene } from './scene.ts'
import { type Leaning, leaningOf, type ScoredRole, scoredRoles } from './score-roles.ts'
import { isObjectives, roleOfSection } from './section-roles.ts'
import { SeenSigns } from './seen-signs.ts'
import { signsInOrder } from './signs-in-order.ts'
import { shippedWeights } from './weights.ts'

/** One reason for a decision. */
export interface Cue {
  /** What it signals. */
  signal: string
  /** The words that it was found in. */
  phrase: string
  /** Weight for the role decided on; below zero it spoke against it. */
  weight: number
}

export interface Decision {
  role: Role
  /** `principal`: words that the post offers to be said; else the embassy advises. */
  voice: 'principal' | 'advice'
  /** The weightiest first; put together when asked for. */
  cues: () => Cue[]
}

/**
 * Decides each sentence's role: its section's own word, else the sum of its signs' weights (`tables/weights.ts`), first
 * by itself, then with what its neighbours seem to be.
 */
export function decideRoles(units: Unit[], { actors }: Scene): Decision[] {
  const settled = bySections(units)
  const signs = signsInOrder(units, actors)
  const scores = units.map((unit, at) => (speaks(unit) ? (signs[at]?.scores ?? silent) : silent))
  const company = neighbourSigns(units, leaningsOf(scores, settled))
  return units.map((unit, at): Decision => {
    const decision = settled[at]
    if (decision) return decision
    if (!speaks(unit)) return { role: 'background', voice: 'advice', cues: () => [] }
    const own = signs[at] ?? new SeenSigns('', [])
    for (const sign of company[at] ?? []) own.addFrom('', sign)
    return bySigns(own, leaningOf(own.scores).role)
  })
}

/** Somebody else's words, or columns: nothing in them is the embassy's advice. */
const speaks = ({ kind }: Unit): boolean => kind !== 'table' && kind !== 'quotation'
const silent = [0, 0, 0, 9]

const leaningsOf = (scores: number[][], settled: (Decision | null)[]): Leaning[] =>
  scores.map((own, at) => {
    const role = settled[at]?.role
    return role ? { role: role === 'ifRaised' ? 'raise' : role, chance: 1 } : leaningOf(own)
  })

/** A post's own points are taken at their word; what leads in to them is judged by its own. */
function bySections(units: Unit[]): (Decision | null)[] {
  let role: Role | null = null
  return units.map((unit, at) => {
    if (unit.sectionPlace !== units[at - 1]?.sectionPlace) role = roleOfSection(unit)
    return bySection(unit, role)
  })
}

function bySection(unit: Unit, role: Role | null): Decision | null {
  if (!role || unit.kind === 'table' || unit.verbatim.endsWith(':')) return null
  const cue = { signal: `the section says ${role}`, phrase: unit.heading ?? '', weight: 1 }
  const advice = role === 'watchOut' || isObjectives(unit.heading)
  return { role, voice: advice ? 'advice' : 'principal', cues: () => [cue] }
}

function bySigns(signs: SeenSigns, role: ScoredRole): Decision {
  const offered = role === 'raise' && wordsToSay.test(signs.phraseOf('item of raise'))
  return {
    role: role === 'raise' && signs.has('if.asked') ? 'ifRaised' : role,
    voice: offered ? 'principal' : 'advice',
    cues: () => cuesFor(scoredRoles.indexOf(role), signs),
  }
}

/** Lead-ins whose items are words to be said: `We ask that you make these points:`. */
const wordsToSay = /\b(?:points?|themes?|messages?|answers?|replies|remarks?|language|questions?|say)\b/iu

function cuesFor(role: number, signs: SeenSigns): Cue[] {
  const cues = signs.names.flatMap(signal => {
    const weight = shippedWeights.of(signal)?.[role] ?? 0
    return weight === 0 ? [] : [{ signal, phrase: signs.phraseOf(signal), weight }]
  })
  return cues.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
}
