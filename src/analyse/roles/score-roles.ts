import { weights as shipped } from './tables/weights.ts'

/** The roles that words decide on; what to answer only (`ifRaised`) is a kind of `raise`. */
export const scoredRoles = ['raise', 'theirPosition', 'watchOut', 'background'] as const

export type ScoredRole = (typeof scoredRoles)[number]

/** What is thought of a sentence. */
export interface Leaning {
  role: ScoredRole
  /** How clearly, from 0 to 1. */
  chance: number
}

/** A weight for each of `scoredRoles` by sign. */
export type Weights = Readonly<Record<string, readonly number[]>>

/** Adds the weights of signs to scores, one for each of `scoredRoles`. */
export function scoreSigns(
  signs: Iterable<string>,
  weights: Weights = shipped,
  from: readonly number[] = [0, 0, 0, 0],
): number[] {
  const scores = [...from]
  for (const sign of signs) {
    const row = weights[sign]
    if (row) for (let at = 0; at < 4; at++) scores[at] = (scores[at] ?? 0) + (row[at] ?? 0)
  }
  return scores
}

/** The role with the highest score, and how likely it is by the log-linear model that the weights are of. */
export function leaningOf(scores: readonly number[]): Leaning {
  const most = Math.max(...scores)
  const all = scores.reduce((sum, score) => sum + Math.exp(score - most), 0)
  return { role: scoredRoles[scores.indexOf(most)] ?? 'background', chance: 1 / all }
}
