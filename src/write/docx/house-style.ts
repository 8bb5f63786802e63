import type { Package } from '../package/package.ts'
import { textPart } from '../package/text-part.ts'

/**
 * Our document in an office's house style: its styles by their names (`Heading 1`, whatever its id is called), its
 * theme and its page. Styles that the office has not are ours. The banner's header and footer stay.
 */
export function withHouseStyle(parts: Package, reference: ReadonlyMap<string, string>): Package {
  const dressed: Package = new Map(parts)
  const office = stylesIn(reference.get('word/styles.xml') ?? '')
  const ours = stylesIn(textPart(parts, 'word/styles.xml'))
  const byName = new Map(office.map(({ name, id }) => [name, id] as const))
  const ids = new Map(ours.map(({ name, id }) => [id, byName.get(name) ?? id] as const))
  const missing = ours.filter(({ name }) => !byName.has(name))
  // A numbering of the office's own is not taken along, so no style may name one.
  const styles = (reference.get('word/styles.xml') ?? '').replace(/<w:numPr>[\s\S]*?<\/w:numPr>/g, '')
  const added = missing.map(({ xml }) => renamed(xml, ids)).join('')
  dressed.set('word/styles.xml', styles.replace('</w:styles>', `${added}</w:styles>`))
  for (const [name, part] of parts)
    if (
      typeof part === 'string' &&
      /^word\/(?:document|header\d*|footer\d*|numbering|footnotes)\.xml$/.test(name)
    )
      dressed.set(name, renamed(part, ids))
  dressed.set('word/document.xml', withPage(textPart(dressed, 'word/document.xml'), reference))
  const theme = reference.get('word/theme/theme1.xml')
  return theme === undefined ? dressed : withTheme(dressed, theme)
}

interface NamedStyle {
  id: string
  name: string
  xml: string
}

const stylesIn = (xml: string): NamedStyle[] =>
  [...xml.matchAll(/<w:style [\s\S]*?<\/w:style>/g)].flatMap(([style]) => {
    const id = /<w:style [^>]*w:styleId="([^"]*)"/.exec(style)?.[1]
    const name = /<w:name w:val="([^"]*)"/.exec(style)?.[1]
    return id === undefined || name === undefined ? [] : [{ id, name: name.toLowerCase(), xml: style }]
  })

const renamed = (xml: string, ids: ReadonlyMap<string, string>): string =>
  xml.replace(
    /(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val=")([^"]*)"/g,
    (_, start: string, id: string) => `${start}${ids.get(id) ?? id}"`,
  )

/** The page of the office's last section: its size and the margins at the sides. */
function withPage(document: string, reference: ReadonlyMap<string, string>): string {
  const section =
    [...(reference.get('word/document.xml') ?? '').matchAll(/<w:sectPr[\s\S]*?<\/w:sectPr>/g)].at(-1)?.[0] ??
    ''
  const size = /<w:pgSz [^>]*\/>/.exec(section)?.[0]
  const margins = /<w:pgMar [^>]*\/>/.exec(section)?.[0]
  return [size, margins].reduce<string>(
    (xml, found) => (found ? xml.replace(new RegExp(`${found.slice(0, 8)}[^>]*/>`), found) : xml),
    document,
  )
}

const themeType = 'application/vnd.openxmlformats-officedocument.theme+xml'
const themeRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme'

function withTheme(parts: Package, theme: string): Package {
  const types = textPart(parts, '[Content_Types].xml')
  const relations = textPart(parts, 'word/_rels/document.xml.rels')
  if (relations.includes(themeRelation)) return new Map(parts).set('word/theme/theme1.xml', theme)
  const override = `<Override PartName="/word/theme/theme1.xml" ContentType="${themeType}"/>`
  const relation = `<Relationship Id="rIdHouseTheme" Type="${themeRelation}" Target="theme/theme1.xml"/>`
  return new Map(parts)
    .set('word/theme/theme1.xml', theme)
    .set('[Content_Types].xml', types.replace('</Types>', `${override}</Types>`))
    .set('word/_rels/document.xml.rels', relations.replace('</Relationships>', `${relation}</Relationships>`))
}
