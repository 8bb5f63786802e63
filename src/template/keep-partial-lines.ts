import { isNode } from './node-of.ts'

/**
 * Lets `{{> point}}` stand for its text wherever it is: Handlebars takes the line break after a partial that has a
 * line to itself, so that the same partial could not serve within a line and on one of its own. `value` is what
 * Handlebars will cut the break from; it judges by `original`, which stays.
 */
export function keepPartialLines(program: hbs.AST.Program, isRoot = true): void {
  program.body.forEach((statement, at) => {
    const [before, after] = [program.body[at - 1], program.body[at + 1]]
    if (isNode(statement, 'PartialStatement') && !isBlockOfCaller(statement)) {
      if (after && isContent(after) && opensLine(before, isRoot) && /^[ \t]*\r?\n/.test(after.value))
        after.value = `\n${after.value}`
    } else if (isNode(statement, 'BlockStatement')) {
      if (statement.program) keepPartialLines(statement.program, false)
      if (statement.inverse) keepPartialLines(statement.inverse, false)
    } else if (isNode(statement, 'PartialBlockStatement') || isNode(statement, 'DecoratorBlock'))
      keepPartialLines(statement.program, false)
  })
}

/** What stands between `{{#> frame}}` and `{{/frame}}` brings its own line break. */
const isBlockOfCaller = ({ name }: hbs.AST.PartialStatement): boolean =>
  isNode(name, 'PathExpression') && name.original === '@partial-block'

const isContent = (node: hbs.AST.Statement): node is hbs.AST.ContentStatement =>
  node.type === 'ContentStatement'

const opensLine = (before: hbs.AST.Statement | undefined, isRoot: boolean): boolean =>
  before === undefined ? isRoot : isContent(before) && /\n[ \t]*$/.test(before.value)
