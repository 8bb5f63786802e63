import type { PictureShape } from '../../../model/deck.ts'
import { escapeXml } from './escape-xml.ts'
import { xfrmXml } from './xfrm-xml.ts'

const svg = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main'

/** A picture of a master; `relation` is the number of its first relation, an SVG has the next one too. */
export function pictureXml(
  { box, name, altText, mediaType }: PictureShape,
  id: number,
  relation: number,
): string {
  const own =
    mediaType === 'image/svg+xml'
      ? `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="${svg}" r:embed="rId${relation + 1}"/></a:ext></a:extLst>`
      : ''
  return (
    `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="${escapeXml(name)}" descr="${escapeXml(altText)}"/>` +
    '<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr userDrawn="1"/></p:nvPicPr>' +
    `<p:blipFill><a:blip r:embed="rId${relation}">${own}</a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
    `<p:spPr>${xfrmXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
  )
}
