import { textHeight } from '../../measure/text-height.ts'
import type { DrawnShape, Shape, StyledParagraph } from '../../model/deck.ts'
import { plainBox } from '../design/boxes.ts'
import type { Design } from '../design/design.ts'
import { eventMarker } from './event-marker.ts'
import type { Page } from './page.ts'
import { countWords } from './sections.ts'
import { styledLine } from './set-line.ts'
import { bar } from './shapes.ts'
import type { TimelineEvent } from './timeline-events.ts'

const labelGap = 18
/** From the line to the labels above and below it. */
const stem = 22
const mostEvents = 7
/** Of all labels: more words than these are easier to read down the slide. */
const mostWords = 90
/** From a label's left edge to the middle of its marker. */
const inset = 9

/** Events on a line across the slide, labels above and below it in turn; null where they have no room. */
export function acrossPage(events: TimelineEvent[], design: Design): Page | null {
  const { content } = design.boxes
  const lines = events.flatMap(({ when, what }) => [when, ...what])
  if (events.length > mostEvents || countWords([lines]) > mostWords) return null
  // With labels in turn above and below, each may be almost as wide as the way to the next but one.
  const step = (content.width + labelGap) / (events.length + 1)
  const width = 2 * step - labelGap
  const room = content.height / 2 - stem
  const labels = events.map(event => setLabel(event, design))
  if (labels.some(label => textHeight(label, width, design.fonts) > room)) return null
  const axis = content.y + content.height / 2
  const shapes = events.flatMap((event, index): Shape[] => {
    const x = content.x + index * step
    const above = index % 2 === 0
    const label: DrawnShape = {
      type: 'shape',
      name: `Event ${index + 1}`,
      altText: '',
      geometry: 'rect',
      box: { x, y: above ? content.y : axis + stem, width, height: room },
      style: { ...plainBox, anchor: above ? 'bottom' : 'top' },
      paragraphs: labels[index] ?? [],
    }
    const up = { x: x + inset - 0.5, y: above ? axis - stem + 3 : axis, width: 1, height: stem - 3 }
    return [bar('Stem', up, design.hairline), eventMarker(event, x + inset, axis), label]
  })
  const line = bar('Line', { ...content, y: axis - 1, height: 2 }, design.hairline)
  return { layout: 'Title Only', shapes: [line, ...shapes], lines }
}

function setLabel({ when, what, chief }: TimelineEvent, design: Design): StyledParagraph[] {
  const { heading, caption, point } = design.levels
  const date = {
    ...heading,
    size: point.size,
    color: chief ? ('accent' as const) : heading.color,
    spaceBefore: 0,
  }
  return [
    styledLine(when, date, design),
    ...what.map(line => styledLine(line, { ...caption, bold: chief }, design)),
  ]
}
