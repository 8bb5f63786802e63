import type { Deck, DrawnShape, Layout, LayoutPlaceholder } from '../../../model/deck.ts'
import { isCover } from '../is-cover.ts'
import { masterPlaceholders } from '../master-placeholders.ts'
import { masterTypeOf } from '../master-type-of.ts'
import type { PlaceholderKey } from '../placeholder-keys.ts'
import { shownName } from '../shown-name.ts'
import { bodyPropertiesXml } from '../xml/body-properties-xml.ts'
import { escapeXml } from '../xml/escape-xml.ts'
import { levelsXml } from '../xml/levels-xml.ts'
import { namespaces } from '../xml/namespaces.ts'
import { paragraphsXml } from '../xml/paragraphs-xml.ts'
import { placeholderXml } from '../xml/placeholder-xml.ts'
import { promptXml } from '../xml/prompt-xml.ts'
import { shapePropertiesXml } from '../xml/shape-properties-xml.ts'
import { shapeTreeXml } from '../xml/shape-tree-xml.ts'
import { xmlDeclaration } from '../xml/xml-declaration.ts'

/**
 * A slide layout with typed placeholders that carry place, style and levels where they differ from the
 * master's, so that slides need none of them (PptxGenJS cannot, #595).
 */
export function layoutXml(deck: Deck, layout: Layout, keys: Map<string, PlaceholderKey>): string {
  const master = masterPlaceholders(deck)
  const shapes = layout.shapes.map((shape, index) => drawnShapeXml(shape, index + 2, deck.language))
  const placeholders = layout.placeholders.map((placeholder, index) => {
    const key = keys.get(placeholder.name)
    if (key === undefined) throw new Error(`Layout ${layout.name} gives ${placeholder.name} no index`)
    const id = layout.shapes.length + index + 2
    return placeholderShapeXml(placeholder, key, master[masterTypeOf(key.type)], id, deck.language)
  })
  const type = isCover(layout) ? ' type="title"' : ''
  return (
    `${xmlDeclaration}<p:sldLayout ${namespaces}${type} preserve="1" userDrawn="1">` +
    `<p:cSld name="${escapeXml(layout.name)}">${shapeTreeXml([...shapes, ...placeholders])}</p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>'
  )
}

function placeholderShapeXml(
  { name, box, style, levels, prompt }: LayoutPlaceholder,
  key: PlaceholderKey,
  master: LayoutPlaceholder,
  id: number,
  lang: string,
): string {
  const custom = prompt !== '' && key.type !== 'ftr' && key.type !== 'sldNum'
  const sameShape = same([box, style], [master.box, master.style])
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeXml(shownName(name))}"/>` +
    `<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${placeholderXml(key, custom)}</p:nvPr></p:nvSpPr>` +
    `${sameShape ? '<p:spPr/>' : shapePropertiesXml(box, 'rect', style)}` +
    `<p:txBody>${sameShape ? '<a:bodyPr/>' : bodyPropertiesXml(style)}` +
    `<a:lstStyle>${same(levels, master.levels) ? '' : levelsXml(levels)}</a:lstStyle>` +
    `${promptXml(key.type, prompt, lang)}</p:txBody></p:sp>`
  )
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function drawnShapeXml(shape: DrawnShape, id: number, lang: string): string {
  const { name, altText, box, geometry, style, paragraphs } = shape
  const descr = altText === '' ? '' : ` descr="${escapeXml(altText)}"`
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeXml(name)}"${descr}/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>` +
    shapePropertiesXml(box, geometry, style) +
    `<p:txBody>${bodyPropertiesXml(style)}<a:lstStyle/>${paragraphsXml(paragraphs, lang)}</p:txBody></p:sp>`
  )
}
