import type { Box, Deck } from '../../model/deck.ts'

export interface NotesBoxes {
  header: Box
  image: Box
  notes: Box
  number: Box
  footer: Box
}

const margin = 36
const bar = 24

/** The notes page in bands, top to bottom: bar, the slide's picture over its notes between margins, number, bar. */
export function notesBoxes({ notesSize, size }: Deck): NotesBoxes {
  const { width, height } = notesSize
  const inner = { x: margin, width: width - 2 * margin }
  const imageHeight = Math.min(height * 0.36, (inner.width * size.height) / size.width)
  const imageWidth = (imageHeight * size.width) / size.height
  const imageTop = bar + margin / 2
  const notesTop = imageTop + imageHeight + margin / 2
  const numberTop = height - 2 * bar
  return {
    header: { x: 0, y: 0, width, height: bar },
    image: { x: (width - imageWidth) / 2, y: imageTop, width: imageWidth, height: imageHeight },
    notes: { ...inner, y: notesTop, height: numberTop - notesTop },
    number: { ...inner, y: numberTop, height: bar },
    footer: { x: 0, y: height - bar, width, height: bar },
  }
}
