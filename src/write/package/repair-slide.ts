import type { Layout, Shape, Slide } from '../../model/deck.ts'
import { placedShape } from '../on-reference/placed-shape.ts'
import type { PlaceholderKey } from './placeholder-keys.ts'
import { repairParagraphs } from './repairs/paragraphs.ts'
import { repairPlaceholder } from './repairs/placeholder-inheritance.ts'
import { repairShapeIdentity } from './repairs/shape-identity.ts'
import { repairSlideNumber } from './repairs/slide-number-field.ts'
import { repairTableHeader } from './repairs/table-header.ts'
import { shownName } from './shown-name.ts'
import { escapeXml } from './xml/escape-xml.ts'

/** The layout that a slide stands in, with its placeholders' keys. */
export interface SlideContext {
  layout: Layout
  keys: Map<string, PlaceholderKey>
  /** From 1. */
  number: number
}

/** Shapes stand one after the other, never in one another: PptxGenJS makes no groups. */
const shapeXml = /<p:(sp|graphicFrame|pic)>.*?<\/p:\1>/gs

/**
 * A slide's XML, shape by shape in the Deck's order. Placeholders of the layout that the Deck leaves empty come
 * last in PptxGenJS's order, drawn over the rest (#1453): they are left out.
 */
export function repairSlide(xml: string, slide: Slide, context: SlideContext): string {
  const names = uniqueNames(slide.shapes.map(shapeName))
  let index = 0
  const repaired = named(xml, slide.id).replace(shapeXml, found => {
    const place = index++
    const shape = slide.shapes[place]
    if (shape === undefined) return ''
    const known = repairShapeIdentity(found, {
      id: place + 2,
      name: names[place] ?? '',
      altText: shape.type === 'placeholder' ? '' : shape.altText,
      decorative: shape.type === 'shape' && shape.altText === '' && shape.paragraphs.length === 0,
    })
    return repairShape(known, shape, context)
  })
  if (index < slide.shapes.length) throw new Error(`PptxGenJS left out shapes of slide ${slide.id}`)
  return repaired
}

/** The slide's lasting name, for links and for whoever takes its text over into a later deck. */
function named(xml: string, id: string): string {
  return xml.replace(/<p:cSld\b[^>]*>/, () => `<p:cSld name="${escapeXml(id)}">`)
}

function repairShape(xml: string, shape: Shape, { layout, keys, number }: SlideContext): string {
  switch (shape.type) {
    case 'placeholder': {
      const key = keys.get(shape.placeholder)
      const placeholder = layout.placeholders.find(({ name }) => name === shape.placeholder)
      if (key === undefined || placeholder === undefined) {
        throw new Error(`Layout ${layout.name} has no placeholder ${shape.placeholder}`)
      }
      const text = repairParagraphs(xml, shape.paragraphs, placeholder.levels)
      const repaired = layout.office
        ? placedShape(text, placeholder, shape.box, layout.office)
        : repairPlaceholder(text, key, shape.box)
      return key.type === 'sldNum' ? repairSlideNumber(repaired, number) : repaired
    }
    case 'shape':
      return repairParagraphs(xml, textOf(shape.paragraphs), null).replace('<a:ln></a:ln>', '')
    case 'table': {
      const cells = shape.rows.flatMap(row => row.cells.flatMap(cell => textOf(cell.paragraphs)))
      return repairTableHeader(repairParagraphs(xml, cells, null))
    }
    case 'chart':
    case 'picture':
      return xml
  }
}

/** Every text body has a paragraph, if an empty one. */
function textOf<P>(paragraphs: P[]): (P | EmptyParagraph)[] {
  return paragraphs.length === 0 ? [emptyParagraph] : paragraphs
}

type EmptyParagraph = typeof emptyParagraph
const emptyParagraph = { level: 0, bullet: true, runs: [] }

function shapeName(shape: Shape): string {
  return shape.type === 'placeholder' ? shownName(shape.placeholder) : shape.name
}

/** `Event`, `Event` as `Event`, `Event 2`. */
function uniqueNames(names: string[]): string[] {
  const used = new Set<string>()
  return names.map(name => {
    let unique = name
    for (let copy = 2; used.has(unique); copy++) unique = `${name} ${copy}`
    used.add(unique)
    return unique
  })
}
