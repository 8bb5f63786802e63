import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { isNode } from '../node-of.ts'
import { partialName } from '../partial-name.ts'
import { positionOf } from '../position-of.ts'
import { checkBlock } from './check-block.ts'
import { checkHtml } from './check-html.ts'
import { checkOutput } from './check-output.ts'
import { checkPartial } from './check-partial.ts'
import { checkTrust } from './check-trust.ts'
import { type LineMarks, lineMarks } from './line-marks.ts'
import type { Scope } from './scope.ts'
import { type Shape, unknown } from './shape.ts'
import type { Walk } from './walk.ts'

/**
 * Follows a template as Handlebars would, and reports each name that leads nowhere, also in `#if`, `#each` and
 * `#with`, where Handlebars itself stays silent. A partial is checked with what each of its callers gives it.
 * @param programs trees by path
 */
export function checkNames(programs: Map<string, hbs.AST.Program>, main: string, root: Shape): Diagnostic[] {
  const found = new Map<string, Diagnostic>()
  const marks = new Map<string, LineMarks>()
  const partials = [...programs.keys()].flatMap(path => {
    const name = partialName(path)
    return name === null ? [] : [[name, path] as const]
  })
  const walk: Walk = {
    programs,
    partials: new Map(partials),
    inline: new Set(),
    visited: new Map(),
    check: (program, scope, path) => checkProgram(program, scope, walk, path),
    marksOf: path => {
      const program = programs.get(path)
      const known = marks.get(path) ?? (program ? lineMarks(program) : none)
      marks.set(path, known)
      return known
    },
    reporterFor: file => (code, message, place, hint) => {
      const { line, column } = place.start
      found.set(`${file}:${line}:${column} ${message}`, diagnose(code, message, { hint, place, file }))
    },
  }
  const program = programs.get(main)
  if (program) walk.check(program, { shape: root, outer: null, block: new Map(), root }, main)
  return [...found.values()]
}

const none: LineMarks = { mark: new Set(), cite: new Set() }

function checkProgram(program: hbs.AST.Program, scope: Scope, walk: Walk, path: string): void {
  for (const statement of program.body) checkDecorator(statement, scope, walk, path)
  for (const statement of program.body) {
    if (isNode(statement, 'MustacheStatement')) {
      checkOutput(statement, scope, walk.reporterFor(path))
      checkTrust(statement, scope, walk.marksOf(path), walk.reporterFor(path))
    } else if (isNode(statement, 'BlockStatement')) checkBlock(statement, scope, walk, path)
    else if (isNode(statement, 'ContentStatement')) checkHtml(statement, walk.reporterFor(path))
    else if (isNode(statement, 'PartialStatement')) checkPartial(statement, scope, walk, path)
    else if (isNode(statement, 'PartialBlockStatement')) {
      walk.check(statement.program, scope, path)
      checkPartial(statement, scope, walk, path)
    }
  }
}

/** `{{#*inline "name"}}` is the one decorator; what it will be given is not known here. */
function checkDecorator(statement: hbs.AST.Statement, scope: Scope, walk: Walk, path: string): void {
  const block = isNode(statement, 'DecoratorBlock')
  if (!block && !isNode(statement, 'Decorator')) return
  const [name] = statement.params
  if (block && statement.path.original === 'inline' && name && isNode(name, 'StringLiteral')) {
    walk.inline.add(name.value)
    walk.check(statement.program, { ...scope, shape: unknown }, path)
  } else
    walk.reporterFor(path)(
      'template/wrong-use',
      'This is no decorator that exists.',
      positionOf(statement.loc),
      'there is {{#*inline "name"}}...{{/inline}}',
    )
}
