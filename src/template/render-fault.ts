import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { BudgetSpent } from './budget.ts'

/** What went wrong while a template was carried out; Handlebars' own errors tell the line. */
export function renderFault(error: unknown, file: string): Diagnostic {
  if (error instanceof BudgetSpent || error instanceof RangeError)
    return diagnose(
      'template/too-large',
      error instanceof BudgetSpent ? error.message : 'The template nests too deep.',
      {
        file,
        hint: 'look for a partial that calls itself, or for loops within loops',
      },
    )
  const message = error instanceof Error ? error.message : String(error)
  const { lineNumber, column } = error as { lineNumber?: unknown; column?: unknown }
  const point =
    typeof lineNumber === 'number'
      ? { line: lineNumber, column: typeof column === 'number' ? column + 1 : 1 }
      : null
  return diagnose(
    'template/failed',
    `The template could not be carried out: ${message.replace(/ - \d+:\d+$/, '')}.`,
    {
      file,
      place: point && { start: point, end: point },
    },
  )
}
