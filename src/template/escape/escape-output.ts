import { helpers } from '../helpers.ts'
import { isNode } from '../node-of.ts'

/**
 * Rewrites a parsed template so that all it prints passes through `md`: `{{x}}` and `{{{x}}}` become
 * `{{{md x}}}`, `{{join x ", "}}` becomes `{{{md (join x ", ")}}}`. (Handlebars' own escaping is HTML's,
 * and its `Utils.escapeExpression` is shared by every instance.)
 */
export function escapeOutput(program: hbs.AST.Program): void {
  for (const statement of program.body) {
    if (isNode(statement, 'MustacheStatement')) rewrite(statement)
    else if (isNode(statement, 'BlockStatement')) {
      if (statement.program) escapeOutput(statement.program)
      if (statement.inverse) escapeOutput(statement.inverse)
    } else if (isNode(statement, 'PartialBlockStatement') || isNode(statement, 'DecoratorBlock'))
      escapeOutput(statement.program)
  }
}

function rewrite(statement: hbs.AST.MustacheStatement): void {
  const { loc, path, params, hash } = statement
  const call = params.length > 0 || (hash?.pairs.length ?? 0) > 0 || isHelper(path)
  const printed = call ? { type: 'SubExpression', path, params, hash, loc } : path
  const md = { type: 'PathExpression', data: false, depth: 0, parts: ['md'], original: 'md', loc }
  statement.path = md as hbs.AST.PathExpression
  statement.params = [printed]
  statement.hash = { type: 'Hash', pairs: [], loc }
  statement.escaped = false
}

const isHelper = (path: hbs.AST.Node): boolean =>
  isNode(path, 'PathExpression') && helpers.has(String(path.original))
