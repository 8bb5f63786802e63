import { fontNamed } from '../../../src/measure/fonts/font-named.ts'
import { type MeasuredParagraph, textHeight } from '../../../src/measure/text-height.ts'
import type { Box, BoxStyle, Deck, Layout, Shape } from '../../../src/model/deck.ts'

const inCell = { left: 7.2, top: 3.6, right: 7.2, bottom: 3.6 }

/** What does not fit, by our own measure: text in its box, boxes on the slide, cells in their rows. */
export function overflowing(deck: Deck): string[] {
  const layouts = new Map(deck.layouts.map(layout => [layout.name, layout]))
  return deck.slides.flatMap(slide =>
    slide.shapes.flatMap(shape =>
      check(shape, layouts.get(slide.layout), deck).map(fault => `${slide.id}: ${fault}`),
    ),
  )
}

function check(shape: Shape, layout: Layout | undefined, deck: Deck): string[] {
  if (shape.type === 'placeholder') {
    const own = layout?.placeholders.find(({ name }) => name === shape.placeholder)
    if (!own) return [`no placeholder ${shape.placeholder}`]
    const paragraphs = shape.paragraphs.map(({ runs, level }) => ({
      runs,
      style: own.levels[level] ?? own.levels.at(-1) ?? fail(),
    }))
    return text(shape.placeholder, shape.box ?? own.box, own.style, paragraphs, deck)
  }
  if (shape.type === 'shape') return text(shape.name, shape.box, shape.style, shape.paragraphs, deck)
  if (shape.type !== 'table') return []
  const cells = shape.rows.flatMap(row =>
    row.cells.flatMap((cell, index) => {
      const box = { x: 0, y: 0, width: shape.columns[index] ?? 0, height: row.height }
      return text('cell', box, { inset: inCell }, cell.paragraphs, deck)
    }),
  )
  return [...cells, ...text('table', shape.box, { inset: inCell }, [], deck)]
}

const fail = (): never => {
  throw new Error('a placeholder without levels')
}

function text(
  name: string,
  box: Box,
  { inset }: Pick<BoxStyle, 'inset'>,
  paragraphs: MeasuredParagraph[],
  { theme, size }: Deck,
): string[] {
  const fonts = {
    heading: fontNamed(theme.fonts.heading) ?? fail(),
    body: fontNamed(theme.fonts.body) ?? fail(),
  }
  const room = box.height - inset.top - inset.bottom
  const used = textHeight(paragraphs, box.width - inset.left - inset.right, fonts)
  const off =
    box.x < -0.5 ||
    box.y < -0.5 ||
    box.x + box.width > size.width + 0.5 ||
    box.y + box.height > size.height + 0.5
  return [
    ...(paragraphs.length > 0 && used > room + 0.5
      ? [`${name} needs ${used.toFixed(1)} of ${room.toFixed(1)}`]
      : []),
    ...(off ? [`${name} reaches off the slide`] : []),
  ]
}
