import type { Position } from 'unist'
import { nearest } from '../../diagnostics/nearest.ts'
import { helpers } from '../helpers.ts'
import { isNode } from '../node-of.ts'
import { positionOf } from '../position-of.ts'
import { isOfProgram, nothingOfProgram, pathShape, walk } from './path-shape.ts'
import type { Scope } from './scope.ts'
import { flag, number, type Shape, text, unknown } from './shape.ts'

/** Takes a fault; the file is the caller's to add. */
export type Report = (
  code:
    | 'template/unknown-name'
    | 'template/unknown-helper'
    | 'template/unknown-partial'
    | 'template/wrong-use'
    | 'template/unescaped'
    | 'template/html'
    | 'template/unmarked'
    | 'template/unsourced',
  message: string,
  place: Position,
  hint: string | null,
) => void

/** What an expression gives; everything named in it is checked on the way. */
export function expressionShape(node: hbs.AST.Node, scope: Scope, report: Report): Shape {
  if (isNode(node, 'PathExpression')) {
    const found = pathShape(node, scope)
    if ('shape' in found) return found.shape
    report('template/unknown-name', found.fault, positionOf(node.loc), found.hint)
    return unknown
  }
  if (isNode(node, 'SubExpression')) return callShape(node, scope, report)
  return literals[node.type] ?? unknown
}

const literals: Record<string, Shape> = { StringLiteral: text, NumberLiteral: number, BooleanLiteral: flag }

type Call = Pick<hbs.AST.SubExpression, 'path' | 'params' | 'hash' | 'loc'>

/** `(limit issues 3)`, or the same in double braces. */
export function callShape(call: Call, scope: Scope, report: Report): Shape {
  const name = String(call.path.original)
  const parameters = call.params.map(parameter => expressionShape(parameter, scope, report))
  for (const pair of call.hash?.pairs ?? []) expressionShape(pair.value, scope, report)
  if (name === 'lookup') return lookupShape(call, parameters, report)
  const helper = helpers.get(name)
  if (!helper) {
    const near = nearest(name, [...helpers.keys()])
    report(
      'template/unknown-helper',
      `There is no helper "${name}".`,
      positionOf(call.path.loc),
      near ? `did you mean "${near}"?` : `there are ${[...helpers.keys()].join(', ')}`,
    )
    return unknown
  }
  const [least, most] = helper.parameters
  if (parameters.length < least || parameters.length > most)
    report(
      'template/wrong-use',
      `"${name}" takes ${least === most ? least : `${least} to ${most}`} ${most === 1 ? 'parameter' : 'parameters'}, not ${parameters.length}.`,
      positionOf(call.loc),
      `as in ${helper.usage}`,
    )
  for (const pair of call.hash?.pairs ?? [])
    if (!helper.named?.includes(pair.key))
      report(
        'template/wrong-use',
        `"${name}" knows no ${pair.key}=.`,
        positionOf(pair.loc),
        `as in ${helper.usage}`,
      )
  checkFieldNames(call, parameters, report)
  return helper.shape(parameters)
}

/** `(lookup issue "title")`; a name that is made while rendering may lead anywhere. */
function lookupShape({ params, loc }: Call, [shape]: Shape[], report: Report): Shape {
  const [, name] = params
  if (params.length !== 2 || !shape || !name) {
    const fault = `"lookup" takes 2 parameters, not ${params.length}.`
    report('template/wrong-use', fault, positionOf(loc), 'as in {{lookup issues 0}}')
    return unknown
  }
  if (!isNode(name, 'StringLiteral') && !isNode(name, 'NumberLiteral')) return unknown
  const found = walk(shape, [String(name.value)], '')
  if ('shape' in found) return found.shape
  report('template/unknown-name', found.fault, positionOf(name.loc), found.hint)
  return unknown
}

/** `(where LIST "rol" "raise")`, `(join LIST field="nam")`: field names that stand in quotation marks. */
function checkFieldNames(call: Call, parameters: Shape[], report: Report): void {
  const name = String(call.path.original)
  const quoted =
    name === 'where' || name === 'group'
      ? call.params[1]
      : call.hash?.pairs.find(pair => pair.key === 'field')?.value
  const [list] = parameters
  if (!quoted || !isNode(quoted, 'StringLiteral')) return
  const fields = list?.kind === 'list' && list.of.kind === 'fields' ? list.of.fields : null
  const isKnown = fields ? Object.hasOwn(fields, quoted.value) : !isOfProgram(quoted.value)
  if (isKnown) return
  const names = Object.keys(fields ?? {})
  const near = nearest(quoted.value, names)
  report(
    'template/unknown-name',
    `The entries of this list have no "${quoted.value}".`,
    positionOf(quoted.loc),
    near ? `did you mean "${near}"?` : fields ? `they have ${names.join(', ')}` : nothingOfProgram,
  )
}
