import { isNode } from '../node-of.ts'

/** Lines of a template file that print a mark, a source, or a partial, which may hold either. */
export interface LineMarks {
  mark: ReadonlySet<number>
  cite: ReadonlySet<number>
}

export function lineMarks(program: hbs.AST.Program): LineMarks {
  const found = { mark: new Set<number>(), cite: new Set<number>() }
  visit(program, found)
  return found
}

function visit({ body }: hbs.AST.Program, found: Record<'mark' | 'cite', Set<number>>): void {
  for (const statement of body) {
    const { start, end } = statement.loc
    const isPartial = isNode(statement, 'PartialStatement') || isNode(statement, 'PartialBlockStatement')
    const name =
      isNode(statement, 'MustacheStatement') && 'original' in statement.path ? statement.path.original : ''
    for (const kind of ['mark', 'cite'] as const)
      if (isPartial || name === kind) found[kind].add(start.line).add(end.line)
    if ('program' in statement && statement.program) visit(statement.program as hbs.AST.Program, found)
    if ('inverse' in statement && statement.inverse) visit(statement.inverse as hbs.AST.Program, found)
  }
}
