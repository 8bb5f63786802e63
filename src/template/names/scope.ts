import type { Shape } from './shape.ts'

/** What names mean at a place in a template. */
export interface Scope {
  /** What `this` is. */
  shape: Shape
  /** What `../` leads to; null at the top of a file. */
  outer: Scope | null
  /** Names given by `as |item|`. */
  block: Map<string, Shape>
  root: Shape
}

/** Within `{{#each}}` or `{{#with}}`: another `this`, and names of its own. */
export const inner = (scope: Scope, shape: Shape, named: [string, Shape][] = []): Scope => ({
  shape,
  outer: scope,
  block: new Map([...scope.block, ...named]),
  root: scope.root,
})
