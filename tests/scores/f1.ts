import type { Case, Row } from './cases.ts'
import { type GoldRole, roles } from './gold.ts'

/** The roles of a cable's sentences. */
export type Decide = (one: Case) => ReadonlyMap<Row, GoldRole>

/** F1 for raise, theirPosition and watchOut, each the mean over cables, as `score.py` counts. */
export function scoresOf(cases: Case[], decide: Decide): number[] {
  const each = cases.map(one => caseScores(one, decide(one)))
  return [0, 1, 2].map(role => {
    const counted = each.flatMap(scores => scores[role] ?? [])
    return counted.reduce((sum, score) => sum + score, 0) / Math.max(1, counted.length)
  })
}

/** Null for a role that the cable does not have and that was not found. */
function caseScores({ rows }: Case, found: ReadonlyMap<Row, GoldRole>): (number | null)[] {
  return roles.slice(0, 3).map(role => {
    const gold = rows.filter(row => row.role === role).length
    const taken = rows.filter(row => found.get(row) === role && (row.role === role || !row.fair.has(role)))
    const right = taken.filter(row => row.role === role).length
    if (gold === 0 && taken.length === 0) return null
    return (2 * right) / (gold + taken.length)
  })
}
