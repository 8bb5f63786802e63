import type { BoxStyle, Deck } from '../../model/deck.ts'
import { escapeXml } from '../package/xml/escape-xml.ts'
import { attributes } from './attributes.ts'
import { fontsOf } from './fonts-of.ts'
import { paint } from './paint.ts'
import { type HungParagraph, type Piece, type SetLine, setLines } from './set-lines.ts'

interface Area {
  x: number
  y: number
  width: number
  height: number
}

/** The text of a box, an SVG `<text>` for each line: real text, broken as the deck breaks it. */
export function textSvg(paragraphs: HungParagraph[], box: Area, style: BoxStyle, deck: Deck): string {
  const { left, right, top, bottom } = style.inset
  const area = {
    x: box.x + left,
    y: box.y + top,
    width: box.width - left - right,
    height: box.height - top - bottom,
  }
  return setLines(paragraphs, area, style.anchor, fontsOf(deck.theme))
    .map(line => lineSvg(line, deck))
    .join('')
}

function lineSvg({ x, baseline, pieces, paragraph, bullet }: SetLine, deck: Deck): string {
  const { style } = paragraph
  const shared = attributes({
    y: baseline,
    'font-family': familyOf(deck.theme.fonts[style.font]),
    'font-weight': style.bold ? 'bold' : null,
    fill: paint(style.color, deck.theme),
  })
  const text = (x: number, size: number, content: string) =>
    `<text xml:space="preserve"${attributes({ x, 'font-size': size })}${shared}>${content}</text>`
  const mark = bullet === null ? '' : text(bullet.x, bullet.size, escapeXml(style.bullet ?? ''))
  return mark + text(x, style.size, pieces.map(piece => pieceSvg(piece, deck)).join(''))
}

/** Only what differs from the line's own style is said. */
function pieceSvg({ text, run }: Piece, deck: Deck): string {
  const own = attributes({
    'font-size': run.size,
    'font-weight': run.bold === null ? null : run.bold ? 'bold' : 'normal',
    'font-style': run.italic ? 'italic' : null,
    fill: run.color === null ? null : paint(run.color, deck.theme),
  })
  const words = own === '' ? escapeXml(text) : `<tspan${own}>${escapeXml(text)}</tspan>`
  return run.slide === null ? words : `<a${attributes({ href: `#${run.slide}` })}>${words}</a>`
}

/** With the fonts that have the same widths, where the deck's own is missing. */
const familyOf = (family: string): string => {
  const quoted = `'${family.replaceAll("'", '')}'`
  return `${quoted}, ${stands[family.toLowerCase()] ?? "'Liberation Sans', sans-serif"}`
}

const stands: Record<string, string> = {
  calibri: 'Carlito, sans-serif',
  'times new roman': "'Liberation Serif', Tinos, serif",
}
