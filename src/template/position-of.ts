import type { Position } from 'unist'

/** Handlebars counts columns from 0, unist from 1. */
export const positionOf = (loc: hbs.AST.SourceLocation): Position => ({
  start: { line: loc.start.line, column: loc.start.column + 1 },
  end: { line: loc.end.line, column: loc.end.column + 1 },
})
