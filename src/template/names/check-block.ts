import { nearest } from '../../diagnostics/nearest.ts'
import { helpers } from '../helpers.ts'
import { positionOf } from '../position-of.ts'
import { expressionShape, type Report } from './expression-shape.ts'
import { inner, type Scope } from './scope.ts'
import { number, type Shape, unknown } from './shape.ts'
import type { Walk } from './walk.ts'

const blocks = ['if', 'unless', 'each', 'with', 'brief']

/** `{{#each issues}}...{{else}}...{{/each}}`, or `{{#issues}}...{{/issues}}`. */
export function checkBlock(block: hbs.AST.BlockStatement, scope: Scope, walk: Walk, path: string): void {
  const report = walk.reporterFor(path)
  if (block.inverse) walk.check(block.inverse, scope, path)
  const name = String(block.path.original)
  const [parameter] = block.params
  if (!blocks.includes(name) && (helpers.has(name) || parameter)) {
    notABlock(block, report)
    return
  }
  if (blocks.includes(name) && block.params.length !== 1)
    report(
      'template/wrong-use',
      `{{#${name}}} takes one value.`,
      positionOf(block.loc),
      `as in {{#${name} issues}}`,
    )
  const value = blocks.includes(name) ? parameter : block.path
  const shape = value ? expressionShape(value, scope, report) : unknown
  const kind = blocks.includes(name) ? name : kindOf(shape)
  if (kind === 'each' && shape.kind !== 'list' && shape.kind !== 'unknown')
    report(
      'template/wrong-use',
      '{{#each}} needs a list.',
      positionOf(block.loc),
      'use {{#with}} or {{#if}} for a single value',
    )
  if (block.program) walk.check(block.program, within(kind, shape, block.program.blockParams, scope), path)
}

function notABlock(block: hbs.AST.BlockStatement, report: Report): void {
  const name = String(block.path.original)
  const near = nearest(name, blocks)
  report(
    'template/wrong-use',
    `"${name}" cannot open a block.`,
    positionOf(block.path.loc),
    near
      ? `did you mean {{#${near}}}?`
      : `use it within one: {{#if (${name} ...)}} or {{#each (${name} ...)}}`,
  )
}

/** What `{{#name}}` does when `name` is a field. */
const kindOf = (shape: Shape): string =>
  shape.kind === 'list' ? 'each' : shape.kind === 'fields' ? 'with' : 'if'

function within(kind: string, shape: Shape, names: string[] | undefined, scope: Scope): Scope {
  if (kind === 'with')
    return inner(
      scope,
      shape,
      (names ?? []).slice(0, 1).map(name => [name, shape]),
    )
  if (kind === 'brief') return { ...inner(scope, shape), root: shape }
  if (kind !== 'each') return scope
  const entry = shape.kind === 'list' ? shape.of : unknown
  return inner(
    scope,
    entry,
    (names ?? []).map((name, at) => [name, at === 0 ? entry : number]),
  )
}
