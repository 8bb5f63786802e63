import type { Deck, Layout, PictureShape, Shape, Slide } from '../../model/deck.ts'
import { attributes } from './attributes.ts'
import { chartSvg } from './chart-svg.ts'
import { inherited } from './inherited.ts'
import { paint } from './paint.ts'
import { outlineSvg, shapeSvg } from './shape-svg.ts'
import { tableSvg } from './table-svg.ts'
import { textSvg } from './text-svg.ts'

/** A slide as drawn: its layout's bars and rules, then its own shapes in reading order. */
export function slideSvg(slide: Slide, deck: Deck): string {
  const { width, height } = deck.size
  const layout = deck.layouts.find(({ name }) => name === slide.layout)
  if (layout === undefined)
    throw new Error(`Slide ${slide.id} names layout ${slide.layout}, which the deck lacks`)
  const ground = `<rect${attributes({ width, height, fill: paint('background', deck.theme) })}/>`
  const drawn = [...(deck.logo ? [deck.logo] : []), ...layout.shapes, ...slide.shapes].map(shape =>
    anyShapeSvg(shape, layout, deck),
  )
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    lang: deck.language,
    role: 'group',
    'aria-label': slide.title,
  })
  return `<svg${root}>${ground}${drawn.join('')}</svg>`
}

function anyShapeSvg(shape: Shape, layout: Layout, deck: Deck): string {
  switch (shape.type) {
    case 'placeholder': {
      const of = layout.placeholders.find(({ name }) => name === shape.placeholder)
      if (of === undefined) throw new Error(`Layout ${layout.name} has no placeholder ${shape.placeholder}`)
      const box = shape.box ?? of.box
      return outlineSvg('rect', box, of.style, deck) + textSvg(inherited(shape, of), box, of.style, deck)
    }
    case 'shape':
      return shapeSvg(shape, deck)
    case 'table':
      return tableSvg(shape, deck)
    case 'chart':
      return chartSvg(shape, deck)
    case 'picture':
      return pictureSvg(shape)
  }
}

function pictureSvg({ box, mediaType, content, altText }: PictureShape): string {
  const href = `data:${mediaType};base64,${content}`
  return `<image${attributes({ ...box, href, role: 'img', 'aria-label': altText })}/>`
}
