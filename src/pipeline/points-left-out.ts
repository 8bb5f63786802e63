import type { Brief, Statement } from '../model/brief.ts'
import type { Paper } from '../model/paper.ts'

/** A list of points, and which of them a product does not show. */
export interface PointsLeftOut {
  list: 'to raise' | 'if raised' | 'to avoid'
  ids: string[]
}

/** The points of the cable that a card had no room for, list by list. */
export function pointsLeftOut(
  { raise, ifRaised, watchOut, objectives }: Brief,
  paper: Paper,
): PointsLeftOut[] {
  const shown = idsIn(paper)
  const missing = (list: PointsLeftOut['list'], statements: Statement[]): PointsLeftOut => ({
    list,
    ids: statements.map(({ id }) => id).filter(id => !shown.has(id)),
  })
  const asked = [...raise, ...objectives.filter(({ id }) => !raise.some(one => one.id === id))]
  return [missing('to raise', asked), missing('if raised', ifRaised), missing('to avoid', watchOut)].filter(
    ({ ids }) => ids.length > 0,
  )
}

const idsIn = ({ parts }: Paper): Set<string> =>
  new Set(
    parts.flatMap(({ blocks }) =>
      blocks.flatMap(({ items }) =>
        items.flatMap(item =>
          item.type === 'table' ? item.rows.flat().flatMap(({ id }) => id ?? []) : (item.id ?? []),
        ),
      ),
    ),
  )
