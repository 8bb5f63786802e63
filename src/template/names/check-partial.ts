import { nearest } from '../../diagnostics/nearest.ts'
import { isNode } from '../node-of.ts'
import { canBePartial } from '../partial-name.ts'
import { positionOf } from '../position-of.ts'
import { expressionShape } from './expression-shape.ts'
import { sameShape } from './same-shape.ts'
import type { Scope } from './scope.ts'
import { fieldsOf, type Shape } from './shape.ts'
import type { Walk } from './walk.ts'

type Call = hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement

/** `{{> point headline kind="raise"}}`: the partial exists, and finds its names in what it is given. */
export function checkPartial(call: Call, scope: Scope, walk: Walk, path: string): void {
  const report = walk.reporterFor(path)
  const [parameter] = call.params
  const given = parameter ? expressionShape(parameter, scope, report) : scope.shape
  const named = (call.hash?.pairs ?? []).map(
    pair => [pair.key, expressionShape(pair.value, scope, report)] as const,
  )
  if (!isNode(call.name, 'PathExpression')) {
    expressionShape(call.name, scope, report)
    return
  }
  const name = String(call.name.original)
  const target = walk.partials.get(name)
  if (target !== undefined) checkTarget(target, withNamed(given, named), scope, walk)
  // A block stands in for a partial that is missing.
  else if (name !== '@partial-block' && !walk.inline.has(name) && !isNode(call, 'PartialBlockStatement')) {
    const near = nearest(name, [...walk.partials.keys()])
    report(
      'template/unknown-partial',
      `There is no partial "${name}".`,
      positionOf(call.loc),
      near
        ? `did you mean "${near}"?`
        : canBePartial(name)
          ? `add partials/${name}.hbs to the set`
          : 'a partial is a file in partials/, called by a plain name',
    )
  }
}

function checkTarget(path: string, shape: Shape, scope: Scope, walk: Walk): void {
  const program = walk.programs.get(path)
  const seen = walk.visited.get(path) ?? []
  if (!program || seen.some(other => sameShape(other, shape))) return
  walk.visited.set(path, [...seen, shape])
  walk.check(program, { shape, outer: null, block: new Map(), root: scope.root }, path)
}

/** The fields given and the named ones together. */
function withNamed(shape: Shape, named: (readonly [string, Shape])[]): Shape {
  if (named.length === 0 || shape.kind === 'unknown') return shape
  const added = Object.fromEntries(named.map(([name, shape]) => [name, { about: '', shape }]))
  return fieldsOf({ ...(shape.kind === 'fields' ? shape.fields : {}), ...added })
}
