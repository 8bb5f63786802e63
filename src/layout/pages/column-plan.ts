import type { LayoutName } from '../design/layout-name.ts'

/** How blocks share a slide, by their indexes. */
export interface ColumnPlan {
  layout: LayoutName
  /** Names of the layout's placeholders, as many as columns. */
  placeholders: string[]
  columns: number[][]
  /** Plain text, which stands in whichever column is shorter. */
  loose: number[]
  /** A headline that had no room as a title: above the columns. */
  above: number | null
  /** What stands in the band below. */
  band: number | null
  /** Right to the first slide; `keep` and `together` as in `PagingRules`. */
  order: number[]
  keep: number
  together: number
}
