import { isBanner, lineOf } from './line-of.ts'
import type { ProductPage } from './product.ts'
import type { TextShape } from './read-shapes.ts'
import { isFurniture, isHeadingText, shapeText, textOf } from './shape-text.ts'

/** A notes page's shapes as a page: its banners stand in header and footer, and first and last in the notes. */
export function notesPage(shapes: TextShape[], name: string): ProductPage {
  const lines = shapes.filter(({ placeholder }) => !isFurniture(placeholder)).flatMap(shape => shape.lines)
  const written = lines.filter(line => textOf(line).trim() !== '')
  const said = written.filter(line => !isBanner(textOf(line)))
  const of = (type: string) => shapeText(shapes.find(({ placeholder }) => placeholder === type))
  const first = textOf(written[0] ?? { level: 0, runs: [] })
  const last = textOf(written.at(-1) ?? { level: 0, runs: [] })
  return {
    name,
    banners: [
      { where: 'top', text: of('hdr') },
      { where: 'bottom', text: of('ftr') },
      { where: 'first line', text: isBanner(first) ? first : '' },
      { where: 'last line', text: written.length > 1 && isBanner(last) ? last : '' },
    ],
    block: [],
    isFirst: false,
    lines: said.map(line => {
      const read = lineOf(line.runs, 'text')
      const isHeading = read.mark === null && read.tags.length === 0 && isHeadingText(read.text)
      return isHeading ? { ...read, kind: 'label' } : read
    }),
  }
}
