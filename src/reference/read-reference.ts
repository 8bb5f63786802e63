import type { Element } from '@xmldom/xmldom'
import { strFromU8 } from 'fflate'
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Hex } from '../model/deck.ts'
import type { Diagnostic, Reported } from '../model/diagnostic.ts'
import type { Reference, ReferenceLayout } from '../model/reference.ts'
import { openZip } from '../opc/open-zip.ts'
import { declaresType, encodingOf } from './document-type.ts'
import { mendBackground } from './mend-background.ts'
import { mendIds } from './mend-ids.ts'
import { mendPlaces } from './mend-places.ts'
import { readLayout } from './read-layout.ts'
import { readBackground, readFonts, readScheme } from './read-scheme.ts'
import { relationsOf } from './relations.ts'
import { withoutSlides } from './without-slides.ts'
import { allBelow, find, numberAttribute, parseXml } from './xml.ts'

const emu = 12700

/** An office's .pptx or .potx; null, with the reason, where it cannot carry slides. `file` is how messages name it. */
export function readReference(bytes: Uint8Array, file: string): Reported<Reference | null> {
  const fault = (message: string, hint: string): Reported<null> => ({
    value: null,
    diagnostics: [diagnose('reference/unusable', `${file} ${message}`, { file, hint })],
  })
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    return fault(
      'is protected, or in the format before 2007.',
      'save it without a password as .pptx or .potx',
    )
  const zipped = openZip(bytes, /./)
  if (zipped === null) return fault('is no PowerPoint file that can be read.', 'give a .pptx or .potx')
  const parts = new Map<string, string | Uint8Array>(
    [...zipped].map(([name, content]) => [
      name,
      /\.(?:xml|rels|vml)$/i.test(name) && encodingOf(content) === 'utf-8' ? strFromU8(content) : content,
    ]),
  )
  const main = relationsOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.target
  if (!parts.has('[Content_Types].xml'))
    return fault('lacks its list of parts.', 'open it in PowerPoint and save it again')
  const presentation = parseXml(String(main ? (parts.get(main) ?? '') : ''))
  if (!main || presentation?.localName !== 'presentation')
    return fault('holds no presentation.', 'give a .pptx or .potx')
  if (presentation.namespaceURI?.startsWith('http://purl.oclc.org/'))
    return fault('is a Strict Open XML file.', 'save it as an ordinary PowerPoint presentation')
  const kept = mended(withoutSlides(parts, main))
  const declaring = [...kept].find(([name, content]) => declaresType(name, content))
  if (declaring)
    return fault(
      `declares a document type in ${declaring[0]}, which an Office file may not.`,
      'open it in PowerPoint and save it again',
    )
  const { chief, cover, masters } = chiefFirst(
    mendPlaces(mastersOf(kept, main, presentation)),
    shownMasters(parts, main, presentation),
  )
  const size = sizeOf(find(presentation, 'sldSz'))
  if (!chief || masters.every(({ layouts }) => layouts.length === 0))
    return fault('has no master with layouts.', 'open it in PowerPoint and save it again')
  if (!size)
    return fault('gives its slides no size between 1 and 56 inches.', 'set one under Design, Slide Size')
  const diagnostics: Diagnostic[] = relationsOf(parts, main).some(({ kind }) => kind === 'vbaProject')
    ? [diagnose('reference/macros', `The macros of ${file} are left out.`, { file })]
    : []
  const value: Reference = {
    parts: kept,
    main,
    size,
    notesSize: sizeOf(find(presentation, 'notesSz')) ?? { width: 540, height: 720 },
    notesMaster: listed(kept, main, presentation, 'notesMasterId')[0] ?? null,
    fonts: readFonts(themeOf(kept, chief.part)),
    scheme: chief.scheme,
    background: readBackground(chief.xml, chief.scheme) ?? chief.scheme.get('bg1') ?? 'FFFFFF',
    layouts: masters.flatMap(({ layouts, xml, scheme }) =>
      layouts.map(layout => ({
        ...layout,
        background: layout.background ?? (xml === chief.xml ? null : readBackground(xml, scheme)),
      })),
    ),
    coverMaster: cover,
  }
  return { value, diagnostics }
}

function mended(parts: Parts): Parts {
  for (const [name, content] of parts)
    if (typeof content === 'string' && /\/slide(?:Master|Layout)s\/[^/]+\.xml$/.test(name))
      parts.set(name, mendBackground(mendIds(content)))
  return parts
}

function sizeOf(element: Element | null): { width: number; height: number } | null {
  const [width, height] = [numberAttribute(element, 'cx'), numberAttribute(element, 'cy')]
  // ST_SlideSizeCoordinate: 1 to 56 inches.
  const isSize = (length: number | null) => length !== null && length >= 914_400 && length <= 51_206_400
  return width && height && isSize(width) && isSize(height)
    ? { width: width / emu, height: height / emu }
    : null
}

interface Master {
  part: string
  xml: Element
  scheme: Map<string, Hex>
  layouts: ReferenceLayout[]
}

type Parts = Map<string, string | Uint8Array>

/** The masters in the presentation's order, each with its layouts in its own. */
function mastersOf(parts: Parts, main: string, presentation: Element): Master[] {
  return listed(parts, main, presentation, 'sldMasterId').flatMap(part => {
    const xml = parseXml(String(parts.get(part) ?? ''))
    if (xml === null) return []
    const scheme = readScheme(themeOf(parts, part), xml)
    const layouts = listed(parts, part, xml, 'sldLayoutId').flatMap(layoutPart => {
      const layout = parseXml(String(parts.get(layoutPart) ?? ''))
      return layout ? [readLayout(layoutPart, layout, part, xml, scheme)] : []
    })
    return [{ part, xml, scheme, layouts }]
  })
}

/** The masters that the office's own slides stand on, slide by slide. */
function shownMasters(parts: Parts, main: string, presentation: Element): string[] {
  const above = (part: string, kind: string) =>
    relationsOf(parts, part).flatMap(relation => (relation.kind === kind ? (relation.target ?? []) : []))
  return listed(parts, main, presentation, 'sldId').flatMap(slide =>
    above(slide, 'slideLayout').flatMap(layout => above(layout, 'slideMaster')),
  )
}

/**
 * Of several masters the chief one, which comes first: what the office's slides after the first stand on. (LibreOffice
 * has a master for each look; the first is often the cover's.) Else the first in its list.
 */
function chiefFirst(
  masters: Master[],
  shown: string[],
): { chief?: Master; cover: string | null; masters: Master[] } {
  const [cover] = shown
  const next = shown.find(part => part !== cover)
  const chief = masters.find(({ part, layouts }) => part === next && layouts.length > 0)
  if (!chief || cover === undefined) return { ...(masters[0] && { chief: masters[0] }), cover: null, masters }
  return { chief, cover, masters: [chief, ...masters.filter(one => one !== chief)] }
}

/** The parts that a list of ids in `xml` names, each once, in its order. */
function listed(parts: Parts, part: string, xml: Element, name: string): string[] {
  const targets = new Map(relationsOf(parts, part).map(({ id, target }) => [id, target]))
  const named = allBelow(xml, name).flatMap(element => {
    const id = [...element.attributes].find(({ localName, prefix }) => localName === 'id' && prefix)?.value
    return (id === undefined ? null : targets.get(id)) ?? []
  })
  return [...new Set(named)]
}

function themeOf(parts: Parts, master: string): Element | null {
  const part = relationsOf(parts, master).find(({ kind }) => kind === 'theme')?.target
  return parseXml(String(part ? (parts.get(part) ?? '') : ''))
}
