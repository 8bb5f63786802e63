import { neighbourSigns } from '../../src/analyse/roles/neighbours.ts'
import { type Leaning, leaningOf } from '../../src/analyse/roles/score-roles.ts'
import type { Weights } from '../../src/analyse/roles/weights.ts'
import type { Case, Row } from './cases.ts'
import type { GoldRole } from './gold.ts'

/** What is added before the weightiest role wins: finding too little costs more than finding too much. */
export const lean = [0.2, 0.25, 0.1, 0]

/** Adds the weights of signs to scores, one for each role. */
export function scoreSigns(signs: string[], weights: Weights, from: readonly number[]): number[] {
  const scores = [...from]
  for (const sign of signs)
    for (const [at, weight] of (weights.of(sign) ?? []).entries()) scores[at] = (scores[at] ?? 0) + weight
  return scores
}

/** The roles of a cable's sentences by weights: first each by itself, then with its neighbours. */
export function decideBy(weights: Weights, one: Case, from: number[] = lean): Map<Row, GoldRole> {
  const scores = one.rows.map(({ signs }) => scoreSigns(signs, weights, from))
  const company = companyOf(one, scores)
  return new Map(
    one.rows.map((row, at) => [
      row,
      row.bySection ?? leaningOf(scoreSigns(company[at] ?? [], weights, scores[at] ?? from)).role,
    ]),
  )
}

/** The signs of each sentence's neighbours where these have such scores. */
export const companyOf = ({ units, rows }: Case, scores: number[][]): string[][] =>
  neighbourSigns(
    units,
    rows.map(
      ({ bySection }, at): Leaning =>
        bySection ? { role: bySection, chance: 1 } : leaningOf(scores[at] ?? []),
    ),
  )
