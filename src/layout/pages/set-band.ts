import { textHeight } from '../../measure/text-height.ts'
import { bandBoxes, bandInset } from '../design/band-boxes.ts'
import type { Design } from '../design/design.ts'
import type { Piece } from './piece.ts'
import type { Section, Unit } from './sections.ts'
import { setLine } from './set-line.ts'
import { setPoint } from './set-section.ts'
import { bar, filled } from './shapes.ts'

/** At most so much of the page is the band's, unless it has the page for itself. */
const mostOfPage = 0.55

/**
 * The watch-out band: its heading on the left, its points on the right, a bar of its colour at the edge. It grows
 * upward from the foot of the page; alone on a page it hangs from the top.
 */
export function setBand(
  section: Section,
  units: Unit[],
  size: number,
  alone: boolean,
  design: Design,
): Piece {
  const { boxes, levels, fonts } = design
  const points = units.flat().map(line => setPoint(line, 0, size, design))
  const heading =
    section.heading &&
    setLine(section.heading, { style: levels.bandHeading, level: 0, bullet: false }, design)
  const inner = bandBoxes(boxes.content, design.theme)
  const height = Math.max(
    ...[points, heading ? [heading] : []].map((paragraphs, index) => {
      const { width } = index === 0 ? inner.text : inner.label
      const inset = index === 0 ? bandInset.text : bandInset.label
      return textHeight(paragraphs, width - inset.left - inset.right, fonts) + inset.top + inset.bottom
    }),
  )
  const { content } = boxes
  const band = { ...content, y: alone ? content.y : content.y + content.height - height, height }
  const { label, text } = bandBoxes(band, design.theme)
  return {
    used: height,
    room: alone ? content.height : content.height * mostOfPage,
    shapes: [
      heading ? filled('watch-out-label', [heading], label) : bar('Watch-out panel', label, 'panel'),
      bar('Watch-out bar', { ...band, width: 4 }, 'watchOut'),
      filled('watch-out', points, text),
    ],
  }
}
