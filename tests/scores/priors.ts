import { cues } from '../../src/analyse/roles/tables/cues.ts'
import { type GoldRole, roles } from './gold.ts'

/** How strongly what was set by hand counts beside what is learned; chosen with each family left out in turn. */
const strength = 1.6

const attitude = '(?:say|want|believe|feel|side|commit)'

/** Signs of who does what, by hand: the other side's attitudes, the visitor's duties, our own warnings. */
const hand: readonly [sign: RegExp, role: GoldRole, weight: number][] = [
  [new RegExp(`^T ${attitude}$`, 'u'), 'theirPosition', 1.3],
  [/^T mind$/u, 'theirPosition', 1.2],
  [new RegExp(`^sub T (?:${attitude}|mind)$`, 'u'), 'theirPosition', 0.5],
  [/^T (?:will|would) (?:say|want|side|commit)$/u, 'theirPosition', 0.6],
  [/^(?:thing|it|none|view|name) mind$/u, 'theirPosition', 1.1],
  [/^name (?:say|want|believe|feel|side)$/u, 'theirPosition', 0.8],
  [new RegExp(`^it ${attitude}$`, 'u'), 'theirPosition', 0.4],
  [/^thing (?:want|believe|feel)$/u, 'theirPosition', 0.3],
  [/^view /u, 'theirPosition', 0.5],
  [/^O$/u, 'theirPosition', -0.4],
  [/^[OU] mind$/u, 'theirPosition', -0.5],
  [/^P (?:should|may) tell$/u, 'raise', 0.6],
  [/^P should$/u, 'raise', 0.5],
  [/^P may$/u, 'raise', 0.7],
  [/^T (?:should|may) passive$/u, 'raise', 0.5],
  [/^order$/u, 'raise', 1],
  [/^gesture (?:will|would|may)/u, 'raise', 0.3],
  [/^order not$/u, 'watchOut', 1],
  [/^P should not$/u, 'watchOut', 1],
  [/^U should not$/u, 'watchOut', 0.7],
  [/^always$/u, 'background', 1],
  [/^U (?:say|tell|commit|believe)$/u, 'background', 0.5],
  [/^item of raise$/u, 'raise', 1.5],
  [/^item of theirPosition$/u, 'theirPosition', 1.5],
  [/^item of watchOut$/u, 'watchOut', 1],
  [/^T act$/u, 'theirPosition', 0.4],
  [/^words offered$/u, 'raise', 0.8],
  [/^precedent$/u, 'watchOut', 0.6],
  [/^label raise$/u, 'raise', 1.2],
  [/^label theirPosition$/u, 'theirPosition', 1.2],
  [/^label watchOut$/u, 'watchOut', 1.2],
  [/^label background$/u, 'background', 0.8],
  [/^heading raise$/u, 'raise', 0.5],
  [/^heading theirPosition$/u, 'theirPosition', 0.5],
  [/^heading watchOut$/u, 'watchOut', 0.5],
]

/** A sign's weight for each role before anything is learned. */
export function priorOf(sign: string): number[] {
  const weights = [0, 0, 0, 0]
  const add = (role: string, weight: number): void => {
    const at = (roles as readonly string[]).indexOf(role)
    weights[at] = (weights[at] ?? 0) + strength * weight
  }
  const cue = cues[sign]
  if (cue) add(cue.signals, cue.weight)
  for (const [pattern, role, weight] of hand) if (pattern.test(sign)) add(role, weight)
  return weights
}
