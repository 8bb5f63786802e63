import type { Figure, Statement } from '../../model/brief.ts'
import type { DatesIn } from '../dates/dates-once.ts'
import { findFigures } from './find-figures.ts'

/**
 * The amounts that the statements name, in their order. "Praise the 41" behind "41 firemen" names no new one: a bare
 * number that the text has given already.
 */
export function figuresOf(statements: Statement[], datesIn: DatesIn): Figure[] {
  const given = new Set<number>()
  return statements.flatMap(statement =>
    findFigures(statement.verbatim, datesIn)
      .filter(({ text, value, unit }) => {
        const known = value !== null && given.has(value) && unit === null && /^[\d,]+$/u.test(text)
        if (value !== null) given.add(value)
        return !known
      })
      .map(({ text, value, unit }) => ({ text, value, unit, statement })),
  )
}
