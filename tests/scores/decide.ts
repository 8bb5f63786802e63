import { type GoldRole, roles } from './gold.ts'
import type { Weights } from './learn.ts'

/** What is added before the weightiest role wins: finding too little costs more than finding too much. */
export const lean = [0.7, 0.9, 0.9, 0]

/** The role whose signs weigh most. */
export function decideBy(weights: Weights, signs: string[], from: number[] = lean): GoldRole {
  const sums = [...from]
  for (const sign of signs) {
    weights.get(sign)?.forEach((weight, at) => {
      sums[at] = (sums[at] ?? 0) + weight
    })
  }
  return roles[sums.indexOf(Math.max(...sums))] ?? 'background'
}
