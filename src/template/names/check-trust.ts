import { isNode } from '../node-of.ts'
import { positionOf } from '../position-of.ts'
import type { Report } from './expression-shape.ts'
import type { LineMarks } from './line-marks.ts'
import { pathShape } from './path-shape.ts'
import type { Scope } from './scope.ts'

/** Of people and counterparts `name` must be marked too; its source may stand elsewhere, as below a title. */
const words = ['text', 'verbatim', 'name']

/** `{{text}}` of a statement or a fact: its mark stands in front on the same line, its source behind. */
export function checkTrust(
  statement: hbs.AST.MustacheStatement,
  scope: Scope,
  marks: LineMarks,
  report: Report,
): void {
  const { path } = statement
  if (!isNode(path, 'PathExpression') || path.data || !words.includes(path.parts.at(-1) ?? '')) return
  const owner = pathShape({ ...path, parts: path.parts.slice(0, -1) }, scope)
  if (!('shape' in owner) || owner.shape.kind !== 'fields' || !Object.hasOwn(owner.shape.fields, 'marking'))
    return
  const { line } = statement.loc.start
  const of = path.original.replace(/\.?\w+$/, '') || 'this'
  const place = positionOf(statement.loc)
  if (!marks.mark.has(line))
    report(
      'template/unmarked',
      `"${path.original}" stands here without its mark.`,
      place,
      `write {{mark ${of}}} in front of it`,
    )
  if (!marks.cite.has(line) && path.parts.at(-1) !== 'name')
    report(
      'template/unsourced',
      `"${path.original}" stands here without its source.`,
      place,
      `write {{cite ${of}}} behind it`,
    )
}
