import { openZipText } from '../opc/open-zip.ts'
import { type DocxParagraph, docxParagraphs } from './docx-paragraphs.ts'
import { isBanner, isBlockLine, lineOf } from './line-of.ts'
import type { Product } from './product.ts'
import { isHeadingText } from './shape-text.ts'

/** The text of a .docx with the banners of its headers and footers; null where the file is none. */
export function readDocx(bytes: Uint8Array): Product | null {
  const parts = openZipText(bytes, /^word\/(?:document|styles|header\d*|footer\d*)\.xml$/)
  const body = parts?.get('word/document.xml')
  if (!parts || body === undefined) return null
  const bannerIn = (part: RegExp): string =>
    [...parts]
      .flatMap(([name, xml]) => (part.test(name) ? docxParagraphs(xml).map(textOf) : []))
      .find(isBanner) ?? ''
  const headings = headingStyles(parts.get('word/styles.xml') ?? '')
  const written = docxParagraphs(body).filter(one => textOf(one) !== '' && !isBanner(textOf(one)))
  const shown = written.filter(one => !isBlockLine(textOf(one)))
  const isHeading = ({ style }: DocxParagraph) => style !== null && headings.has(style)
  const facts = factRows(shown, isHeading)
  const firstHeading = shown.findIndex((one, at) => at > 0 && isHeading(one))
  const lines = shown.map((one, at) => {
    const { runs } = one
    const kind = at === 0 || isHeading(one) ? 'title' : at < firstHeading ? 'cover' : 'text'
    const line = lineOf(runs, kind)
    if (one.row !== null && facts.has(one.row) && line.mark === null && line.kind !== 'label')
      return { ...line, kind: 'beside' as const }
    const isLabel = at > 0 && line.kind !== 'label' && line.mark === null && line.tags.length === 0
    return isLabel && isHeadingText(line.text) ? { ...line, kind: 'label' as const } : line
  })
  return {
    pages: [
      {
        name: 'page',
        banners: [
          { where: 'top', text: bannerIn(/header/) },
          { where: 'bottom', text: bannerIn(/footer/) },
        ],
        block: written.map(textOf).filter(isBlockLine),
        isFirst: true,
        lines,
      },
    ],
  }
}

const textOf = ({ runs }: DocxParagraph): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .trim()

/** Ids of the styles whose names say that they head something: `Title`, `heading 2`. */
const headingStyles = (xml: string): ReadonlySet<string> =>
  new Set(
    [...xml.matchAll(/<w:style [^>]*w:styleId="([^"]*)"[^>]*>\s*<w:name w:val="([^"]*)"/g)].flatMap(
      ([, id = '', name = '']) => (/^(?:title|heading \d)$/i.test(name) ? [id] : []),
    ),
  )

/** Rows of one paragraph a cell, none of them a heading: where one cell is marked, it speaks for the others. */
function factRows(body: DocxParagraph[], isHeading: (one: DocxParagraph) => boolean): ReadonlySet<number> {
  const rows = new Map<number, DocxParagraph[]>()
  for (const one of body) {
    if (one.row === null) continue
    const row = rows.get(one.row) ?? []
    row.push(one)
    rows.set(one.row, row)
  }
  return new Set(
    [...rows].flatMap(([row, all]) => {
      const isPlain = new Set(all.map(({ cell }) => cell)).size === all.length && !all.some(isHeading)
      const isMarked = all.some(({ runs }) => lineOf(runs, 'cell').mark !== null)
      return isPlain && isMarked ? [row] : []
    }),
  )
}
