import { textHeight } from '../../measure/text-height.ts'
import { plainBox } from '../design/boxes.ts'
import type { Design } from '../design/design.ts'
import type { Piece } from './piece.ts'
import type { Unit } from './sections.ts'
import { styledLine } from './set-line.ts'

/** At most so much of the page is the headline's. */
const mostOfPage = 0.5

/** A headline that had no room as a title, across the top of the body; null on the slides that go on. */
export function setHeadline(units: Unit[], design: Design): Piece | null {
  if (units.length === 0) return null
  const { boxes, fonts, levels } = design
  const paragraphs = units.flat().map(line => styledLine(line, levels.label, design))
  const used = textHeight(paragraphs, boxes.content.width, fonts)
  const box = { ...boxes.content, height: used }
  const shape = { geometry: 'rect' as const, box, style: plainBox, paragraphs }
  return {
    shapes: [{ type: 'shape', name: 'Headline', altText: '', ...shape }],
    used,
    room: boxes.content.height * mostOfPage,
  }
}
