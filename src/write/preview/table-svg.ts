import type { Box, BoxStyle, Deck, TableCell, TableShape } from '../../model/deck.ts'
import { attributes } from './attributes.ts'
import { hung } from './hung.ts'
import { paint } from './paint.ts'
import { textSvg } from './text-svg.ts'

/** PowerPoint's own cell margins, points. */
const cellStyle: BoxStyle = {
  anchor: 'top',
  inset: { left: 7.2, top: 3.6, right: 7.2, bottom: 3.6 },
  fill: null,
  line: null,
}

/** Cells with the line under each. */
export function tableSvg({ box, columns, rows, altText }: TableShape, deck: Deck): string {
  let y = box.y
  const cells = rows.flatMap(row => {
    let x = box.x
    const drawn = row.cells.map((cell, index) => {
      const width = columns[index] ?? 0
      const place = { x, y, width, height: row.height }
      x += width
      return cellSvg(cell, place, deck)
    })
    y += row.height
    return drawn
  })
  return `<g${attributes({ role: 'group', 'aria-label': altText })}>${cells.join('')}</g>`
}

function cellSvg({ paragraphs, fill, rule }: TableCell, { x, y, width, height }: Box, deck: Deck): string {
  const ground =
    fill === null ? '' : `<rect${attributes({ x, y, width, height, fill: paint(fill, deck.theme) })}/>`
  const bottom = y + height
  const line = rule
    ? `<line${attributes({ x1: x, y1: bottom, x2: x + width, y2: bottom, stroke: paint(rule.color, deck.theme), 'stroke-width': rule.width })}/>`
    : ''
  return ground + line + textSvg(paragraphs.map(hung), { x, y, width, height }, cellStyle, deck)
}
