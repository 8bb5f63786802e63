import type { Package } from '../package.ts'
import { xmlDeclaration } from '../xml/xml-declaration.ts'

const office = 'application/vnd.openxmlformats-officedocument'
const opc = 'application/vnd.openxmlformats-package'

/** Types by file ending. */
export const defaultTypes: Record<string, string> = {
  rels: `${opc}.relationships+xml`,
  png: 'image/png',
  jpeg: 'image/jpeg',
  svg: 'image/svg+xml',
  xlsx: `${office}.spreadsheetml.sheet`,
}

/** Types of single parts. */
const overrides: [RegExp, string][] = [
  [/^ppt\/presentation\.xml$/, `${office}.presentationml.presentation.main+xml`],
  [/^ppt\/slideMasters\//, `${office}.presentationml.slideMaster+xml`],
  [/^ppt\/slideLayouts\//, `${office}.presentationml.slideLayout+xml`],
  [/^ppt\/slides\//, `${office}.presentationml.slide+xml`],
  [/^ppt\/notesMasters\//, `${office}.presentationml.notesMaster+xml`],
  [/^ppt\/notesSlides\//, `${office}.presentationml.notesSlide+xml`],
  [/^ppt\/theme\//, `${office}.theme+xml`],
  [/^ppt\/charts\//, `${office}.drawingml.chart+xml`],
  [/^ppt\/presProps\.xml$/, `${office}.presentationml.presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${office}.presentationml.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${office}.presentationml.tableStyles+xml`],
  [/^docProps\/core\.xml$/, `${opc}.core-properties+xml`],
  [/^docProps\/app\.xml$/, `${office}.extended-properties+xml`],
]

/**
 * `[Content_Types].xml` for the parts that are there: PptxGenJS names a slide master per slide (#1444), media
 * types that no part has, and `image/jpg`.
 */
export function contentTypesXml(parts: Package): string {
  const endings = new Set<string>()
  const single: string[] = []
  for (const name of [...parts.keys()].filter(part => part !== '[Content_Types].xml').sort()) {
    const ending = name.slice(name.lastIndexOf('.') + 1)
    if (ending in defaultTypes) endings.add(ending)
    else single.push(`<Override PartName="/${name}" ContentType="${overrideType(name)}"/>`)
  }
  const general = [...endings].sort().map(e => `<Default Extension="${e}" ContentType="${defaultTypes[e]}"/>`)
  return (
    `${xmlDeclaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    `${general.join('')}${single.join('')}</Types>`
  )
}

/** Throws for a part that no rule names. */
export function overrideType(name: string): string {
  const type = overrides.find(([pattern]) => pattern.test(name))?.[1]
  if (type === undefined) throw new Error(`No content type is known for the part ${name}`)
  return type
}
