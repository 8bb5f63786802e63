import type { Shape } from '../../model/deck.ts'
import type { CheckedLine } from '../../trust/checked.ts'
import type { LayoutName } from '../design/layout-name.ts'

/** One slide's body, set: what stands between its title and its banners. */
export interface Page {
  layout: LayoutName
  shapes: Shape[]
  /** Every line on it, for its marking, sources and notes. */
  lines: CheckedLine[]
}
