/** The roles that words decide on; what to answer only (`ifRaised`) is a kind of `raise`. */
export const scoredRoles = ['raise', 'theirPosition', 'watchOut', 'background'] as const

export type ScoredRole = (typeof scoredRoles)[number]

/** What is thought of a sentence. */
export interface Leaning {
  role: ScoredRole
  /** How clearly, from 0 to 1. */
  chance: number
}

/** The role with the highest score, and how likely it is by the log-linear model that the weights are of. */
export function leaningOf(scores: readonly number[]): Leaning {
  const most = Math.max(...scores)
  const all = scores.reduce((sum, score) => sum + Math.exp(score - most), 0)
  return { role: scoredRoles[scores.indexOf(most)] ?? 'background', chance: 1 / all }
}
