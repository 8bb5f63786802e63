import type { Hex } from '../../model/deck.ts'
import { inks } from '../../model/inks.ts'

export interface LineStyle {
  size: number
  bold: boolean
  color: Hex
  /** From baseline to baseline, of the size. */
  leading: number
  /** Free space before it, points; none at the top of a page. */
  before: number
}

export interface PaperStyle {
  title: LineStyle
  /** By depth of the heading: sections, blocks within them. */
  section: LineStyle
  block: LineStyle
  text: LineStyle
  point: LineStyle
  /** Words to be said. */
  said: LineStyle
  small: LineStyle
  /** Lines to write on behind `Say:`. */
  blankLines: number
  /** Width of a bullet's column. */
  indent: number
  /** Longest line. */
  measure: number
}

/** Quiet and large: sizes step from the text's, the eye is led by space before colour. `size` is the text's, in points. */
export function paperStyle(size: number, isCard: boolean): PaperStyle {
  const line = (factor: number, given: Partial<LineStyle>): LineStyle => ({
    size: Math.round(size * factor * 4) / 4,
    bold: false,
    color: inks.text,
    leading: isCard ? 1.22 : 1.28,
    before: 0,
    ...given,
  })
  const space = (factor: number) => size * factor * (isCard ? 0.6 : 1)
  return {
    title: line(isCard ? 1.2 : 1.7, { bold: true, color: inks.heading, leading: 1.15 }),
    section: line(isCard ? 1.05 : 1.3, { bold: true, color: inks.heading, leading: 1.2, before: space(1.5) }),
    block: line(1.05, { bold: true, leading: 1.25, before: space(0.9) }),
    text: line(1, { before: space(0.5) }),
    point: line(1, { before: space(0.4) }),
    said: line(1.12, { before: space(0.5) }),
    small: { ...line(1, {}), size: Math.max(7.5, Math.min(9, size * 0.7)), color: inks.muted, leading: 1.25 },
    blankLines: isCard ? 1 : 2,
    indent: size * 1.15,
    measure: size * 39,
  }
}
