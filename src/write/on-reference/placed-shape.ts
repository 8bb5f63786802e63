import type { Box, LayoutPlaceholder, OfficeLayout } from '../../model/deck.ts'
import { bodyPropertiesXml } from '../package/xml/body-properties-xml.ts'
import { emu } from '../package/xml/emu.ts'
import { fillXml } from '../package/xml/fill-xml.ts'
import { levelsXml } from '../package/xml/levels-xml.ts'
import { shapePropertiesXml } from '../package/xml/shape-properties-xml.ts'

/**
 * A shape that fills one of our placeholders, on the office's layout: in its placeholder where it has one for it,
 * else in a text box. Place, margins and sizes are said here, as they were measured: the office's own would cut or
 * leave gaps. A title takes its font and alignment from the office; where the layout has none it is one all the same,
 * by which outlines and screen readers name the slide.
 */
export function placedShape(
  shape: string,
  placeholder: LayoutPlaceholder,
  box: Box | null,
  office: OfficeLayout,
): string {
  const key = office.placeholders[placeholder.name]
  const { style, levels } = placeholder
  const isTitle = placeholder.type === 'title'
  const filled = key ?? (isTitle ? { type: 'title', idx: 0 } : undefined)
  const kind = filled
    ? `<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${placeholderXml(filled)}</p:nvPr>`
    : '<p:cNvSpPr txBox="1"/><p:nvPr/>'
  const styles = key && isTitle ? titleXml(levels[0]) : levelsXml(levels)
  return shape
    .replace(/<p:cNvSpPr\b.*<\/p:nvPr>/s, kind)
    .replace(/<p:spPr>.*?<\/p:spPr>|<p:spPr\/>/s, shapePropertiesXml(box ?? placeholder.box, 'rect', style))
    .replace(/<a:bodyPr\b(?:[^>]*\/>|.*?<\/a:bodyPr>)/s, bodyPropertiesXml(style))
    .replace(/<a:lstStyle\/>/, `<a:lstStyle>${styles}</a:lstStyle>`)
}

function placeholderXml({ type, idx }: { type: string; idx: number }): string {
  // `obj` is what a placeholder without a type is.
  const kind = type === 'obj' ? '' : ` type="${type}"`
  return `<p:ph${kind}${idx === 0 ? '' : ` idx="${idx}"`}/>`
}

function titleXml(level: LayoutPlaceholder['levels'][number] | undefined): string {
  if (!level) return ''
  const line = `<a:lnSpc><a:spcPct val="${Math.round(level.lineSpacing * 100000)}"/></a:lnSpc>`
  const before = `<a:spcBef><a:spcPts val="${Math.round(level.spaceBefore * 100)}"/></a:spcBef>`
  const fill = fillXml(level.color)
  const run = `<a:defRPr sz="${Math.round(level.size * 100)}" b="${level.bold ? 1 : 0}">${fill}</a:defRPr>`
  return `<a:lvl1pPr marL="${emu(0)}" indent="${emu(0)}">${line}${before}<a:buNone/>${run}</a:lvl1pPr>`
}
