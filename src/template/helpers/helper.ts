import type { Shape } from '../names/shape.ts'

/** What a helper may know beside its parameters. */
export interface HelperContext {
  /** By name: `(join list last=" and ")`. */
  named: Record<string, unknown>
  /** The Brief. */
  root: unknown
  /** More than one cable: tags name theirs. */
  several: boolean
  /** Tags tell the statement's id too: `[¶4, p4.2]`. */
  ids: boolean
}

/**
 * A function that templates call. It gets whatever a template passes, so it trusts nothing, and never throws.
 * A string result is text and gets escaped where it is printed; `Markdown` is printed as it is.
 */
export interface Helper {
  name: string
  /** As shown to template authors: `(limit LIST n)`. */
  usage: string
  /** One sentence. */
  about: string
  /** How many parameters at least and at most. */
  parameters: [least: number, most: number]
  /** Names of its named parameters. */
  named?: string[]
  run(parameters: unknown[], context: HelperContext): unknown
  /** What the result is like, given what the parameters are like. */
  shape(parameters: Shape[]): Shape
}
