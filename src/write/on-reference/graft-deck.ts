import type { Deck, DeckTheme } from '../../model/deck.ts'
import type { Reference } from '../../model/reference.ts'
import type { Package } from '../package/package.ts'
import { overrideType } from '../package/parts/content-types-xml.ts'
import { notesSlideXml } from '../package/parts/notes-slide-xml.ts'
import { textPart } from '../package/text-part.ts'
import { mergedTypesXml } from './merged-types-xml.ts'
import { officeColors } from './office-colors.ts'
import { presentationOn } from './presentation-on.ts'

/** What of our own package the office's replaces. */
const replaced =
  /^(?:\[Content_Types\]\.xml|_rels\/|ppt\/(?:_rels\/|presentation\.xml|slideMasters\/|slideLayouts\/|theme\/|presProps|viewProps|tableStyles))/

/**
 * Puts the deck's slides, with their notes, charts and pictures, into the office's package: its masters, layouts,
 * themes and all else stay as they are.
 */
export function graftDeck(ours: Package, deck: Deck, reference: Reference): Package {
  const result: Package = new Map(reference.parts)
  const notes = notesMasterOf(ours, reference)
  const own = new Map(
    [...ours].filter(([name]) => !replaced.test(name) && !name.startsWith('ppt/notesMasters/')),
  )
  for (const [name, content] of notes.added) own.set(name, content)
  const names = newNames([...own.keys()], reference)
  for (const [name, content] of own) {
    const target = names.get(name) ?? name
    const text =
      typeof content === 'string' ? officeColors(content, colorsOf(name, deck), reference) : content
    result.set(target, name.endsWith('.rels') ? redirected(String(text), names) : text)
  }
  deck.slides.forEach((slide, index) => {
    if (reference.notesMaster !== null) {
      const xml = notesSlideXml(deck, slide, index + 1, true)
      result.set(
        `ppt/notesSlides/notesSlide${index + 1}.xml`,
        officeColors(xml, deck.theme.colors, reference),
      )
    }
    const layout = deck.layouts.find(({ name }) => name === slide.layout)
    const relations = `ppt/slides/_rels/slide${index + 1}.xml.rels`
    const part = `/${layout?.office?.part ?? ''}`
    result.set(
      relations,
      textPart(result, relations).replace(/Target="[^"]*\/slideLayouts\/[^"]*"/, `Target="${part}"`),
    )
    const noteRelations = `ppt/notesSlides/_rels/notesSlide${index + 1}.xml.rels`
    result.set(
      noteRelations,
      textPart(result, noteRelations).replace(
        /Target="[^"]*\/notesMasters\/[^"]*"/,
        `Target="/${notes.part}"`,
      ),
    )
  })
  presentationOn(result, deck, reference, notes.added.size > 0 ? notes.part : null)
  const isOurs = new Set([...own.keys()].map(name => names.get(name) ?? name))
  result.set(
    '[Content_Types].xml',
    mergedTypesXml(result, String(reference.parts.get('[Content_Types].xml') ?? ''), name =>
      isOurs.has(name) ? overrideType(name) : null,
    ),
  )
  return result
}

/** Of a part of ours: on a slide those that can be read on its layout. */
function colorsOf(part: string, { slides, layouts, theme }: Deck): DeckTheme['colors'] {
  const number = /^ppt\/slides\/slide(\d+)\.xml$/.exec(part)?.[1]
  const slide = slides[Number(number) - 1]
  return layouts.find(({ name }) => name === slide?.layout)?.office?.colors ?? theme.colors
}

/** The office's notes master; ours, with its theme, where it has none. */
function notesMasterOf(ours: Package, { notesMaster }: Reference): { part: string; added: Package } {
  if (notesMaster !== null) return { part: notesMaster, added: new Map() }
  const part = 'ppt/notesMasters/notesMaster1.xml'
  const relations = 'ppt/notesMasters/_rels/notesMaster1.xml.rels'
  const theme = `ppt/theme/${/\/theme\/([^"]+)"/.exec(textPart(ours, relations))?.[1] ?? 'theme2.xml'}`
  return { part, added: new Map([part, relations, theme].map(name => [name, textPart(ours, name)])) }
}

/** New names for parts of ours whose name the office's package has already. */
function newNames(names: string[], { parts }: Reference): Map<string, string> {
  const renamed = new Map<string, string>()
  for (const name of names) {
    if (!parts.has(name) || name.startsWith('docProps/')) continue
    const cut = name.lastIndexOf('/') + 1
    let free = ''
    for (let copy = 1; free === '' || parts.has(free); copy++)
      free = `${name.slice(0, cut)}deck${copy}-${name.slice(cut)}`
    renamed.set(name, free)
  }
  return renamed
}

const redirected = (relations: string, names: Map<string, string>): string =>
  [...names].reduce(
    (text, [from, to]) =>
      text.replaceAll(`/${from.slice(from.lastIndexOf('/') + 1)}"`, `/${to.slice(to.lastIndexOf('/') + 1)}"`),
    relations,
  )
