import { Kept } from '../model/kept.ts'
import { isBlockLine, lineOf } from './line-of.ts'
import type { ProductLine, ProductPage } from './product.ts'
import type { TextShape } from './read-shapes.ts'
import { isFreeBanner, isFurniture, isHeadingText, shapeText, textOf } from './shape-text.ts'

/** A slide before it is taken apart. */
export interface ReadSlide {
  /** Its lasting name, `s1-2`: the second one that a slide of the draft takes. Empty where people added it. */
  id: string
  shapes: TextShape[]
}

/** The slides as pages, told the cover from the rest: one with too much for a slide goes on on the next. */
export function slidePages(slides: ReadSlide[]): ProductPage[] {
  const hasCover = slides[0]?.shapes.some(isOfCover) ?? false
  return slides.map(({ id, shapes }, at) => {
    const isCover = at === 0 || (hasCover && /^s1-\d+$/.test(id))
    return kept.get(
      () => JSON.stringify([at, isCover, shapes]),
      () => slidePage(shapes, `slide ${at + 1}`, at === 0, isCover),
    )
  })
}

const kept = new Kept<ProductPage>(400)

const isOfCover = ({ name, placeholder }: TextShape): boolean =>
  placeholder === 'ctrTitle' || /^subtitle\b/i.test(name)

/** A slide's shapes as a page: what is furniture, what a label, what a portion. */
function slidePage(shapes: TextShape[], name: string, isFirst: boolean, isCover: boolean): ProductPage {
  const top = shapes.find(shape => /^banner top/i.test(shape.name)) ?? shapes.find(isFreeBanner)
  const bottom = shapes.find(({ placeholder }) => placeholder === 'ftr') ?? shapes.findLast(isFreeBanner)
  const furniture = new Set([top, bottom, ...shapes.filter(isOfPage)])
  const rest = shapes.filter(shape => !furniture.has(shape))
  const block = rest.flatMap(({ lines }) => lines.map(textOf)).filter(isBlockLine)
  return {
    name,
    banners: [
      { where: 'top', text: shapeText(top) },
      { where: 'bottom', text: shapeText(bottom === top ? undefined : bottom) },
    ],
    block,
    isFirst,
    lines: linesOf(rest, isCover),
  }
}

/** On an office's layout that has no placeholder for what is ours, it is a text box of the placeholder's name. */
const isOfLayout = ({ placeholder, name }: TextShape): boolean =>
  placeholder !== null || /^(?:body|left|right|middle)$/i.test(name)
const isOfPage = ({ placeholder, name }: TextShape): boolean =>
  isFurniture(placeholder) || /^slide number$/i.test(name)

/** Named so by the layouts: small lines above titles, names of blocks, columns and events. */
const isLabelShape = (name: string): boolean => /^(?:kicker|label \d|.* label)\b/i.test(name)

function linesOf(shapes: TextShape[], isCover: boolean): ProductLine[] {
  const markedRows = new Set(
    shapes.flatMap(({ cell, lines }) =>
      cell && lines.some(line => lineOf(line.runs, 'cell').mark !== null) ? [cell.row] : [],
    ),
  )
  return shapes.flatMap(shape => {
    const isTitle = ['title', 'ctrTitle'].includes(shape.placeholder ?? '')
    const texts = shape.lines.filter(line => textOf(line).trim() !== '' && !isBlockLine(textOf(line)))
    const hasPortion = texts.slice(1).some(line => lineOf(line.runs, 'text').mark !== null)
    return texts.map((line, at): ProductLine => {
      const { cell } = shape
      if (isTitle) return lineOf(line.runs, 'title')
      const read = lineOf(line.runs, cell ? 'cell' : isCover ? 'cover' : 'text')
      if (read.mark !== null || read.sign !== null || read.tags.length > 0) return read
      const isEvent = at === 0 && hasPortion && /^(?:event|figure) \d/i.test(shape.name)
      const isHeading = line.level === 0 && isOfLayout(shape) && !isCover && isHeadingText(read.text)
      const isBeside = cell !== null && (cell.isHead || markedRows.has(cell.row))
      if (isLabelShape(shape.name) || isEvent || isBeside) return { ...read, kind: 'beside' }
      return isHeading ? { ...read, kind: 'label' } : read
    })
  })
}
