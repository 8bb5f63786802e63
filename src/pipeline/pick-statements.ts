import type { Brief, Statement } from '../model/brief.ts'

const lists = ['raise', 'ifRaised', 'watchOut'] as const

/**
 * The Brief with just the picked statements, in the order picked, in each list of points that holds any of them;
 * the other lists stay. `unknown` are ids of no point.
 */
export function pickStatements(brief: Brief, ids: string[]): { brief: Brief; unknown: string[] } {
  const picked = Object.fromEntries(
    lists.map(list => {
      const own = ids.flatMap(id => brief[list].find(statement => statement.id === id) ?? [])
      return [list, own.length > 0 ? own : brief[list]]
    }),
  ) as Record<(typeof lists)[number], Statement[]>
  const within = (list: (typeof lists)[number], statements: Statement[]) =>
    picked[list].filter(({ id }) => statements.some(statement => statement.id === id))
  const issues = brief.issues.map(issue => ({
    ...issue,
    raise: within('raise', issue.raise),
    ifRaised: within('ifRaised', issue.ifRaised),
    watchOut: within('watchOut', issue.watchOut),
  }))
  const points = new Set(lists.flatMap(list => brief[list].map(({ id }) => id)))
  return { brief: { ...brief, ...picked, issues }, unknown: ids.filter(id => !points.has(id)) }
}
