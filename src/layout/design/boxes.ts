import type { Box, BoxStyle } from '../../model/deck.ts'

/** A box without a strip at its edges. */
export function insetBox(box: Box, by: Partial<Record<'left' | 'top' | 'right' | 'bottom', number>>): Box {
  const { left = 0, top = 0, right = 0, bottom = 0 } = by
  return {
    x: box.x + left,
    y: box.y + top,
    width: box.width - left - right,
    height: box.height - top - bottom,
  }
}

/** Equal columns of a box. */
export function columnsIn(box: Box, count: number, gutter: number): Box[] {
  const width = (box.width - (count - 1) * gutter) / count
  return Array.from({ length: count }, (_, index) => ({ ...box, x: box.x + index * (width + gutter), width }))
}

/** Above a column: a rule of its block's colour, then air. */
export const columnTop = 12

/** A box without margins, fill and line. */
export const plainBox: BoxStyle = {
  anchor: 'top',
  inset: { left: 0, top: 0, right: 0, bottom: 0 },
  fill: null,
  line: null,
}
