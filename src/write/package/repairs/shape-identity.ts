import { escapeXml } from '../xml/escape-xml.ts'

/** How a shape is known: to links and automation by id, in the selection pane by name, to readers by its text. */
export interface ShapeIdentity {
  /** Unique on the slide: PptxGenJS repeats ids of tables (#1532). */
  id: number
  /** Unique on the slide: PptxGenJS names placeholders `Text 0` whatever the caller asks. */
  name: string
  /** Read aloud in place of the shape (#1298); PptxGenJS puts the name of the picture's file. */
  altText: string
  /** Nothing to read: screen readers pass over it. */
  decorative: boolean
}

const decoration =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>' +
  '</a:ext></a:extLst>'

export function repairShapeIdentity(shape: string, { id, name, altText, decorative }: ShapeIdentity): string {
  const descr = altText === '' ? '' : ` descr="${escapeXml(altText)}"`
  const attributes = `id="${id}" name="${escapeXml(name)}"${descr}`
  const properties = decorative
    ? `<p:cNvPr ${attributes}>${decoration}</p:cNvPr>`
    : `<p:cNvPr ${attributes}/>`
  return shape.replace(/<p:cNvPr [^>]*?(?:\/>|>\s*<\/p:cNvPr>)/, () => properties)
}
