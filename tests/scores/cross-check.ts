import { type Row, Weights } from '../../src/analyse/roles/weights.ts'
import type { Case } from './cases.ts'
import { companyOf, decideBy, lean, scoreSigns } from './decide.ts'
import { scoresOf } from './f1.ts'
import { learn, tableOf } from './learn.ts'
import { lessonsOf, plainLessons } from './lessons.ts'

/** The signs of each cable's neighbours as another hand's cables show them: by weights learned without its family. */
export type Company = Map<Case, string[][]>

/** Weights learned from cables and from the invented sentences. */
export const weightsFrom = (cases: Case[], company: Company): Weights =>
  new Weights(tableOf(rowsFrom(cases, company)))

export const rowsFrom = (cases: Case[], company: Company): [sign: string, row: Row][] =>
  learn([...plainLessons(), ...lessonsOf(cases, company)])

const nothing = new Weights(tableOf([]))

export function companyIn(cases: Case[]): Company {
  const alone = byFamily(cases, others => weightsFrom(others, new Map()))
  return new Map(
    cases.map(one => [
      one,
      companyOf(
        one,
        one.rows.map(({ signs }) => scoreSigns(signs, alone.get(one.family) ?? nothing, lean)),
      ),
    ]),
  )
}

/** Scores of every cable with weights learned without any cable of its family. */
export function leaveOut(cases: Case[]): { all: number[]; families: Map<string, number[]> } {
  const company = companyIn(cases)
  const learned = byFamily(cases, others => weightsFrom(others, company))
  const decide = (one: Case) => decideBy(learned.get(one.family) ?? nothing, one)
  const families = [...learned.keys()].map((family): [string, number[]] => [
    family,
    scoresOf(
      cases.filter(one => one.family === family),
      decide,
    ),
  ])
  return { all: scoresOf(cases, decide), families: new Map(families) }
}

const byFamily = (cases: Case[], learned: (others: Case[]) => Weights): Map<string, Weights> =>
  new Map(
    [...new Set(cases.map(one => one.family))].map(family => [
      family,
      learned(cases.filter(one => one.family !== family)),
    ]),
  )
