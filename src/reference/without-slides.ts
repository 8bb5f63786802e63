import { relationsOf, relationsPart } from './relations.ts'

/** Kinds of relation that lead to what belongs to the template's own slides, or shows them. */
const leftOut = new Set(['slide', 'thumbnail', 'vbaProject'])

type Parts = Map<string, string | Uint8Array>

/**
 * The package without its slides and whatever only they need: notes, comments, charts, pictures. All else stays,
 * and no relation is left that leads to a part which is gone.
 */
export function withoutSlides(parts: Parts, main: string): Parts {
  const kept: Parts = new Map()
  const visit = (part: string): void => {
    const content = parts.get(part)
    if (kept.has(part) || content === undefined) return
    kept.set(part, content)
    visitAll(part)
  }
  const visitAll = (part: string): void => {
    const relations = relationsOf(parts, part)
    const gone = relations.filter(({ kind, target }) => leftOut.has(kind) || isMissing(target))
    const xml = parts.get(relationsPart(part))
    if (typeof xml === 'string')
      kept.set(
        relationsPart(part),
        withoutRelations(
          xml,
          gone.map(({ id }) => id),
        ),
      )
    const own = kept.get(part)
    if (typeof own === 'string')
      kept.set(
        part,
        withoutLinks(
          own,
          gone.map(({ id }) => id),
        ),
      )
    for (const relation of relations)
      if (!gone.includes(relation) && relation.target !== null) visit(relation.target)
  }
  const isMissing = (target: string | null) => target !== null && !parts.has(target)
  const types = parts.get('[Content_Types].xml')
  if (types !== undefined) kept.set('[Content_Types].xml', types)
  visitAll('')
  const presentation = kept.get(main)
  if (typeof presentation === 'string') kept.set(main, withoutSlideLists(presentation))
  return kept
}

const withoutRelations = (xml: string, ids: string[]): string =>
  xml.replace(/<(?:\w+:)?Relationship\b[^>]*?(?:\/>|>\s*<\/(?:\w+:)?Relationship>)/g, tag => {
    const id = /\sId\s*=\s*["']([^"']*)["']/.exec(tag)?.[1]
    return id !== undefined && ids.includes(id) ? '' : tag
  })

/** Actions of a layout that led to a slide: `<a:hlinkClick r:id="rId3" action="ppaction://hlinksldjump"/>`. */
const withoutLinks = (xml: string, ids: string[]): string =>
  ids.length === 0
    ? xml
    : xml.replace(/<(\w+:)?hlink(?:Click|MouseOver|Hover)\b[^>]*?(?:\/>|>.*?<\/\1hlink\w+>)/gs, tag => {
        const id = /\s\w+:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1]
        return id !== undefined && ids.includes(id) ? '' : tag
      })

/** The list of slides, custom shows that name them, and PowerPoint's sections. */
const withoutSlideLists = (xml: string): string =>
  xml
    .replace(/<(\w+:)?(sldIdLst|custShowLst)\b(?:[^>]*\/>|.*?<\/\1\2>)/gs, '')
    .replace(/<(\w+:)?ext\b[^>]*uri="\{521415D9-36F7-43E2-AB2F-B90AF26B5E84\}"[^>]*>.*?<\/\1ext>/gs, '')
    .replace(/<(\w+:)?extLst>\s*<\/\1extLst>/g, '')
