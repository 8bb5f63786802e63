import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { type Budget, BudgetSpent } from './budget.ts'
import { isNode } from './node-of.ts'
import { partialName } from './partial-name.ts'
import { positionOf } from './position-of.ts'

/** What went wrong while a template was carried out; Handlebars' own errors tell the line. `programs` by path. */
export function renderFault(
  error: unknown,
  { file, caller }: Budget,
  programs: Map<string, hbs.AST.Program>,
): Diagnostic {
  if (error instanceof BudgetSpent || error instanceof RangeError) {
    const program = programs.get(caller)
    const call = program && callOf(partialName(file) ?? '', program)
    return diagnose(
      'template/too-large',
      error instanceof BudgetSpent ? error.message : 'The template nests too deep.',
      {
        file: call ? caller : file,
        place: call ? positionOf(call.loc) : null,
        hint: 'look for a partial that calls itself, or for loops within loops',
      },
    )
  }
  const message = error instanceof Error ? error.message : String(error)
  const made = /^The partial (.*) could not be found$/s.exec(message)?.[1]
  if (made !== undefined) {
    const program = programs.get(file)
    const call = program && callOf(null, program)
    return diagnose('template/unknown-partial', `There is no partial "${made}".`, {
      file,
      place: call ? positionOf(call.loc) : null,
      hint: 'its name is made here: write it out, or choose between partials with {{#if}}',
    })
  }
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

/** Where a file calls the partial of that name; null for one whose name is made, `{{> (lookup ...)}}`. */
function callOf(name: string | null, { body }: hbs.AST.Program): hbs.AST.Statement | null {
  for (const statement of body) {
    if (isNode(statement, 'PartialStatement') || isNode(statement, 'PartialBlockStatement'))
      if ((isNode(statement.name, 'PathExpression') ? statement.name.original : null) === name)
        return statement
    if (!isNode(statement, 'BlockStatement')) continue
    for (const inner of [statement.program, statement.inverse]) {
      const found = inner && callOf(name, inner)
      if (found) return found
    }
  }
  return null
}
