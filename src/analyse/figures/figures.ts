import type { Figure, Statement } from '../../model/brief.ts'
import { findFigures } from './find-figures.ts'

/** The amounts that the statements name, in their order. */
export const figuresOf = (statements: Statement[]): Figure[] =>
  statements.flatMap(statement =>
    findFigures(statement.verbatim).map(({ text, value, unit }) => ({ text, value, unit, statement })),
  )
