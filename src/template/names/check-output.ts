import { helpers } from '../helpers.ts'
import { positionOf } from '../position-of.ts'
import { callShape, expressionShape, type Report } from './expression-shape.ts'
import type { Scope } from './scope.ts'

/** `{{x}}`: a name that exists, and something that can be printed. */
export function checkOutput(statement: hbs.AST.MustacheStatement, scope: Scope, report: Report): void {
  const { path, params, hash } = statement
  const place = positionOf(statement.loc)
  if (!statement.escaped)
    report(
      'template/unescaped',
      'Three braces change nothing: text is escaped all the same.',
      place,
      'use two',
    )
  const name = 'original' in path ? String(path.original) : ''
  const call = params.length > 0 || (hash?.pairs.length ?? 0) > 0 || helpers.has(name)
  const shape = call
    ? callShape({ path: path as hbs.AST.PathExpression, params, hash, loc: statement.loc }, scope, report)
    : expressionShape(path, scope, report)
  if (shape.kind === 'list')
    report(
      'template/wrong-use',
      `"${name}" is a list and cannot be printed as it is.`,
      place,
      'go through it with {{#each}}, or use {{join}}',
    )
  if (shape.kind === 'fields')
    report(
      'template/wrong-use',
      `"${name}" has parts and cannot be printed as it is.`,
      place,
      `print one of them: ${Object.keys(shape.fields).join(', ')}`,
    )
}
