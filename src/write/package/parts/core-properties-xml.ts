import type { Deck } from '../../../model/deck.ts'
import { escapeXml } from '../xml/escape-xml.ts'
import { xmlDeclaration } from '../xml/xml-declaration.ts'

/** `docProps/core.xml`: PptxGenJS leaves out category, keywords and language, and takes dates from the clock. */
export function corePropertiesXml({ properties, language }: Pick<Deck, 'properties' | 'language'>): string {
  const date = new Date(properties.created).toISOString().replace(/\.\d+Z$/, 'Z')
  const entry = (tag: string, text: string) => (text === '' ? '' : `<${tag}>${escapeXml(text)}</${tag}>`)
  return (
    `${xmlDeclaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    entry('dc:title', properties.title) +
    entry('dc:subject', properties.subject) +
    entry('dc:creator', properties.author) +
    entry('cp:keywords', properties.keywords.join(', ')) +
    entry('cp:lastModifiedBy', properties.author) +
    '<cp:revision>1</cp:revision>' +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified>` +
    entry('cp:category', properties.category) +
    entry('dc:language', language) +
    '</cp:coreProperties>'
  )
}
