import type { Box } from '../../model/deck.ts'

/** At most so many rows stand on a slide of labels and content. */
export const mostRows = 6

/** A row's label takes a little less than a quarter of it. */
export function rowBoxes(row: Box): { label: Box; text: Box } {
  const width = Math.round(row.width * 0.22)
  const gap = 20
  return {
    label: { ...row, width },
    text: { ...row, x: row.x + width + gap, width: row.width - width - gap },
  }
}
