import type { Deck } from '../../model/deck.ts'
import type { Reference } from '../../model/reference.ts'
import type { Package } from '../package/package.ts'
import { sectionListXml } from '../package/repairs/sections.ts'
import { textPart } from '../package/text-part.ts'
import { xmlDeclaration } from '../package/xml/xml-declaration.ts'

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Names the slides in the office's presentation part, with the sorter's sections; the notes master where it is ours. */
export function presentationOn(
  parts: Package,
  deck: Deck,
  { main }: Reference,
  ourNotesMaster: string | null,
): void {
  const xml = textPart(parts, main)
  // The office's file may give the namespace another prefix, or none.
  const prefix = /<((?:\w+:)?)presentation\b/.exec(xml)?.[1] ?? 'p:'
  const linked = (tag: string, attributes: string, id: string) =>
    `<${prefix}${tag}${attributes} xmlns:r="${relationships}" r:id="${id}"/>`
  const slides = deck.slides.map((_, index) =>
    linked('sldId', ` id="${256 + index}"`, `deckSlide${index + 1}`),
  )
  const notes =
    ourNotesMaster === null
      ? ''
      : `<${prefix}notesMasterIdLst>${linked('notesMasterId', '', 'deckNotesMaster')}</${prefix}notesMasterIdLst>`
  const list = `<${prefix}sldIdLst>${slides.join('')}</${prefix}sldIdLst>`
  const masters = `</${prefix}sldMasterIdLst>`
  const withNotes = xml.replace(masters, () => masters + notes)
  const withSlides = withNotes.replace(new RegExp(`<${prefix}sldSz\\b`), found => list + found)
  parts.set(main, withSections(withSlides, prefix, deck))
  const relations = [
    ...deck.slides.map((_, index) =>
      relation(`deckSlide${index + 1}`, 'slide', `ppt/slides/slide${index + 1}.xml`),
    ),
    ...(ourNotesMaster === null ? [] : [relation('deckNotesMaster', 'notesMaster', ourNotesMaster)]),
  ]
  const cut = main.lastIndexOf('/') + 1
  addRelations(parts, `${main.slice(0, cut)}_rels/${main.slice(cut)}.rels`, relations)
  addProperties(parts)
}

/** In the presentation's own list of extensions where it has one at its end. */
function withSections(xml: string, prefix: string, deck: Deck): string {
  const list = sectionListXml(deck.slides)
  if (list === null) return xml
  const end = `</${prefix}presentation>`
  const extension = `<${prefix}ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}">${list}</${prefix}ext>`
  const open = `</${prefix}extLst>`
  const at = xml.lastIndexOf(open)
  const isLast = at >= 0 && xml.slice(at + open.length).trim() === end
  if (isLast) return xml.slice(0, at) + extension + xml.slice(at)
  return xml.replace(end, () => `<${prefix}extLst>${extension}</${prefix}extLst>${end}`)
}

const relation = (id: string, kind: string, part: string): string =>
  `<Relationship Id="${id}" Type="${relationships}/${kind}" Target="/${part}"/>`

function addRelations(parts: Package, name: string, relations: string[]): void {
  const xml = textPart(parts, name)
  const prefix = /<((?:\w+:)?)Relationships\b/.exec(xml)?.[1] ?? ''
  const own = relations.join('').replaceAll('<Relationship ', `<${prefix}Relationship `)
  const closed = xml.replace(/<((?:\w+:)?Relationships\b[^>]*)\/>/, '<$1></Relationships>')
  parts.set(
    name,
    closed.replace(`</${prefix}Relationships>`, () => `${own}</${prefix}Relationships>`),
  )
}

/** Title, marking and the like are the deck's: the office's file may have had none. */
function addProperties(parts: Package): void {
  const name = '_rels/.rels'
  const xml = String(parts.get(name) ?? `${xmlDeclaration}<Relationships/>`)
  const core = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
  const wanted: [id: string, type: string, part: string][] = [
    ['deckCore', core, 'docProps/core.xml'],
    ['deckApp', `${relationships}/extended-properties`, 'docProps/app.xml'],
  ]
  const missing = wanted.filter(([, type]) => !xml.includes(`"${type}"`))
  addRelations(
    parts,
    name,
    missing.map(([id, type, part]) => `<Relationship Id="${id}" Type="${type}" Target="/${part}"/>`),
  )
}
