import type { BoxStyle } from '../../model/deck.ts'

/** PowerPoint's own margins. */
export const plainBox: BoxStyle = {
  anchor: 'top',
  inset: { left: 7.2, top: 3.6, right: 7.2, bottom: 3.6 },
  fill: null,
  line: null,
}
