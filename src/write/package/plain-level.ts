import type { LevelStyle } from '../../model/deck.ts'

/** PowerPoint's own text. */
export const plainLevel: LevelStyle = {
  size: 18,
  color: 'text',
  bold: false,
  font: 'body',
  align: 'left',
  lineSpacing: 1,
  spaceBefore: 0,
  indent: 0,
  bullet: null,
}
