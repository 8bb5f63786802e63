import type { Box, BoxStyle } from '../../../model/deck.ts'
import { emu } from './emu.ts'
import { fillXml } from './fill-xml.ts'
import { xfrmXml } from './xfrm-xml.ts'

/** `<p:spPr>` of a shape that stands by itself. */
export function shapePropertiesXml(box: Box, geometry: string, style: BoxStyle): string {
  const fill = style.fill === null ? '<a:noFill/>' : fillXml(style.fill)
  const line =
    style.line === null ? '' : `<a:ln w="${emu(style.line.width)}">${fillXml(style.line.color)}</a:ln>`
  return `<p:spPr>${xfrmXml(box)}<a:prstGeom prst="${geometry}"><a:avLst/></a:prstGeom>${fill}${line}</p:spPr>`
}
