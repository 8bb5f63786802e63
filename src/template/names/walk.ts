import type { Report } from './expression-shape.ts'
import type { LineMarks } from './line-marks.ts'
import type { Scope } from './scope.ts'
import type { Shape } from './shape.ts'

/** What the name check knows wherever it is in a set. */
export interface Walk {
  programs: Map<string, hbs.AST.Program>
  /** Paths of partials by name. */
  partials: Map<string, string>
  /** Names that `{{#*inline "name"}}` gives. */
  inline: Set<string>
  /** What each partial was checked with already, so that recursion ends. */
  visited: Map<string, Shape[]>
  /** Checks a tree, or a part of it, of the file at `path`. */
  check(program: hbs.AST.Program, scope: Scope, path: string): void
  /** Which lines of the file at `path` print a mark or a source. */
  marksOf(path: string): LineMarks
  reporterFor(path: string): Report
}
