import type { Case } from './cases.ts'
import { decideBy } from './decide.ts'
import { scoresOf } from './f1.ts'
import type { GoldRole } from './gold.ts'
import { learn, type Weights } from './learn.ts'
import { lessonsOf, plainLessons } from './lessons.ts'

/** Weights learned from cables and from the invented sentences. */
export const weightsFrom = (cases: Case[]): Weights => learn([...plainLessons(), ...lessonsOf(cases)])

/** Scores of every cable with weights learned without any cable of its family. */
export function leaveOut(cases: Case[]): { all: number[]; families: Map<string, number[]> } {
  const learned = new Map<string, Weights>()
  for (const family of new Set(cases.map(one => one.family))) {
    learned.set(family, weightsFrom(cases.filter(one => one.family !== family)))
  }
  const decide =
    (one: Case) =>
    (row: Case['rows'][number]): GoldRole =>
      row.bySection ?? decideBy(learned.get(one.family) ?? new Map(), row.signs)
  const families = new Map<string, number[]>()
  for (const family of learned.keys())
    families.set(
      family,
      scoresOf(
        cases.filter(one => one.family === family),
        decide,
      ),
    )
  return { all: scoresOf(cases, decide), families }
}
