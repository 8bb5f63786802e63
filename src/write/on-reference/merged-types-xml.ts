import type { Package } from '../package/package.ts'
import { defaultTypes } from '../package/parts/content-types-xml.ts'
import { escapeXml } from '../package/xml/escape-xml.ts'
import { xmlDeclaration } from '../package/xml/xml-declaration.ts'

const presentation = 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'

/**
 * `[Content_Types].xml` of the whole: the office's own entries for its parts, ours for ours. A template (.potx) or a
 * file with macros becomes a presentation. `ours` gives the type of a part of ours, null for one of the office's.
 */
export function mergedTypesXml(parts: Package, given: string, ours: (name: string) => string | null): string {
  const theirs = new Map(entries(given, 'Override', 'PartName').map(([name, type]) => [name.slice(1), type]))
  const defaults = new Map(
    entries(given, 'Default', 'Extension').map(([ending, type]) => [ending.toLowerCase(), type]),
  )
  const single: [string, string][] = []
  for (const name of [...parts.keys()].filter(part => part !== '[Content_Types].xml').sort()) {
    const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
    const usual = defaultTypes[ending]
    if (usual !== undefined && !defaults.has(ending)) defaults.set(ending, usual)
    const own = usual === undefined ? ours(name) : null
    const type = own ?? theirs.get(name) ?? usual
    if (type !== undefined && type !== defaults.get(ending)) single.push([name, mainType(type)])
  }
  const used = new Set([...parts.keys()].map(name => name.slice(name.lastIndexOf('.') + 1).toLowerCase()))
  const general = [...defaults].filter(([ending]) => used.has(ending)).sort()
  return (
    `${xmlDeclaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    general
      .map(([ending, type]) => `<Default Extension="${ending}" ContentType="${escapeXml(type)}"/>`)
      .join('') +
    single
      .map(([name, type]) => `<Override PartName="/${escapeXml(name)}" ContentType="${escapeXml(type)}"/>`)
      .join('') +
    '</Types>'
  )
}

const mainType = (type: string): string =>
  /(?:presentationml\.template|powerpoint\.\w+\.macroEnabled|presentationml\.slideshow)\.main\+xml$/.test(
    type,
  )
    ? presentation
    : type

/** `<Override PartName="/ppt/presentation.xml" ContentType="..."/>` */
function entries(xml: string, tag: string, key: string): [string, string][] {
  const tags = xml.match(new RegExp(`<(?:\\w+:)?${tag}\\b[^>]*>`, 'g')) ?? []
  return tags.map(found => [attributeOf(found, key), attributeOf(found, 'ContentType')])
}

const attributeOf = (tag: string, name: string): string =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? ''
