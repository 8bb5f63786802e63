import type { Box, BoxStyle, Deck, DrawnShape } from '../../model/deck.ts'
import { attributes } from './attributes.ts'
import { hung } from './hung.ts'
import { paint } from './paint.ts'
import { textSvg } from './text-svg.ts'

/** A bar, rule, marker or text box; its alternative text is a screen reader's. */
export function shapeSvg({ geometry, box, style, paragraphs, altText }: DrawnShape, deck: Deck): string {
  const drawn = outlineSvg(geometry, box, style, deck)
  const text = textSvg(paragraphs.map(hung), box, style, deck)
  return altText === ''
    ? drawn + text
    : `<g${attributes({ role: 'img', 'aria-label': altText })}>${drawn}${text}</g>`
}

/** PowerPoint's own rounding of a rectangle's corners. */
const corner = 1 / 6

/** The filled and edged outline; nothing where it has neither. */
export function outlineSvg(geometry: DrawnShape['geometry'], box: Box, style: BoxStyle, deck: Deck): string {
  if (style.fill === null && style.line === null) return ''
  const { x, y, width, height } = box
  const ink = attributes({
    fill: style.fill === null ? 'none' : paint(style.fill, deck.theme),
    stroke: style.line === null ? null : paint(style.line.color, deck.theme),
    'stroke-width': style.line?.width ?? null,
  })
  switch (geometry) {
    case 'line':
      return `<line${attributes({ x1: x, y1: y, x2: x + width, y2: y + height })}${ink}/>`
    case 'ellipse':
      return `<ellipse${attributes({ cx: x + width / 2, cy: y + height / 2, rx: width / 2, ry: height / 2 })}${ink}/>`
    case 'rect':
    case 'roundRect': {
      const rx = geometry === 'rect' ? null : Math.min(width, height) * corner
      return `<rect${attributes({ x, y, width, height, rx })}${ink}/>`
    }
  }
}
