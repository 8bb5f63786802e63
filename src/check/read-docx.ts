import { openZipText } from '../opc/open-zip.ts'
import { isBanner, isBlockLine, lineOf } from './line-of.ts'
import type { Product } from './product.ts'
import { scanXml } from './scan-xml.ts'
import { isHeadingText } from './shape-text.ts'

/** The text of a .docx with the banners of its headers and footers; null where the file is none. */
export function readDocx(bytes: Uint8Array): Product | null {
  const parts = openZipText(bytes, /^word\/(?:document|header\d*|footer\d*)\.xml$/)
  const body = parts?.get('word/document.xml')
  if (!parts || body === undefined) return null
  const bannerIn = (part: RegExp): string =>
    [...parts].flatMap(([name, xml]) => (part.test(name) ? paragraphs(xml) : [])).find(isBanner) ?? ''
  const texts = paragraphs(body).filter(text => text.trim() !== '' && !isBanner(text))
  const lines = texts
    .filter(text => !isBlockLine(text))
    .map((text, at) => {
      const line = lineOf([{ text, italic: false }], at === 0 ? 'title' : 'text')
      const isHeading = line.kind === 'text' && line.mark === null && line.tags.length === 0
      return isHeading && isHeadingText(line.text) ? { ...line, kind: 'label' as const } : line
    })
  return {
    pages: [
      {
        name: 'page',
        banners: [
          { where: 'top', text: bannerIn(/header/) },
          { where: 'bottom', text: bannerIn(/footer/) },
        ],
        block: texts.filter(isBlockLine),
        isFirst: true,
        lines,
      },
    ],
  }
}

/** `<w:p><w:r><w:t>...</w:t></w:r></w:p>`: one text a paragraph, tabs and breaks as spaces. */
function paragraphs(xml: string): string[] {
  const found: string[] = []
  let text = ''
  let isText = false
  for (const piece of scanXml(xml)) {
    if (piece.type === 'text') text += isText ? piece.text : ''
    else if (piece.name === 'w:t') isText = piece.type === 'open' && !piece.isEmpty
    else if (piece.type === 'open' && ['w:br', 'w:tab', 'w:cr'].includes(piece.name)) text += ' '
    else if (piece.type === 'close' && piece.name === 'w:p') {
      found.push(text.trim())
      text = ''
    }
  }
  return found
}
