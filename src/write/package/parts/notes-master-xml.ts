import type { Box, BoxStyle, Deck, LevelStyle } from '../../../model/deck.ts'
import { notesBoxes } from '../notes-boxes.ts'
import { plainBox } from '../plain-box.ts'
import { plainLevel } from '../plain-level.ts'
import { bodyPropertiesXml } from '../xml/body-properties-xml.ts'
import { colorMapXml } from '../xml/color-map-xml.ts'
import { escapeXml } from '../xml/escape-xml.ts'
import { levelsXml } from '../xml/levels-xml.ts'
import { namespaces } from '../xml/namespaces.ts'
import { promptXml } from '../xml/prompt-xml.ts'
import { shapePropertiesXml } from '../xml/shape-properties-xml.ts'
import { shapeTreeXml } from '../xml/shape-tree-xml.ts'
import { xmlDeclaration } from '../xml/xml-declaration.ts'

const notesLevel: LevelStyle = { ...plainLevel, size: 12, spaceBefore: 6 }
const smallLevel: LevelStyle = { ...plainLevel, size: 10 }

/** Notes pages: the banner as header and footer, the slide's picture, the notes, the page's number. */
export function notesMasterXml(deck: Deck): string {
  const boxes = notesBoxes(deck)
  const bar: BoxStyle = { ...plainBox, anchor: 'middle', fill: deck.banner.fill }
  const barLevel: LevelStyle = { ...smallLevel, bold: true, align: 'center', color: deck.banner.color }
  const lang = deck.language
  const font = deck.theme.fonts.body
  const banner = { style: bar, level: barLevel, text: promptXml('ftr', deck.banner.text, lang) }
  const notes = { style: plainBox, level: notesLevel, text: promptXml('body', '', lang) }
  const number = {
    style: plainBox,
    level: { ...smallLevel, align: 'right' as const },
    text: promptXml('sldNum', '', lang),
  }
  const shapes = [
    textXml(2, { name: 'Header', ph: 'type="hdr" sz="quarter"', box: boxes.header, ...banner }, font),
    imageXml(boxes.image),
    textXml(4, { name: 'Notes', ph: 'type="body" sz="quarter" idx="3"', box: boxes.notes, ...notes }, font),
    textXml(5, { name: 'Footer', ph: 'type="ftr" sz="quarter" idx="4"', box: boxes.footer, ...banner }, font),
    textXml(
      6,
      {
        name: 'Slide number',
        ph: 'type="sldNum" sz="quarter" idx="5"',
        box: boxes.number,
        ...number,
      },
      font,
    ),
  ]
  return (
    `${xmlDeclaration}<p:notesMaster ${namespaces}><p:cSld>` +
    '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>' +
    `${shapeTreeXml(shapes)}</p:cSld>${colorMapXml}` +
    `<p:notesStyle>${levelsXml([notesLevel], 9)}</p:notesStyle></p:notesMaster>`
  )
}

interface NotesShape {
  name: string
  ph: string
  box: Box
  style: BoxStyle
  level: LevelStyle
  text: string
}

/**
 * LibreOffice overlooks the notes style and the theme's fonts on notes pages, so each shape states its levels,
 * and the font by its name.
 */
function textXml(id: number, { name, ph, box, style, level, text }: NotesShape, font: string): string {
  const named = `<a:latin typeface="${escapeXml(font)}"/>`
  const levels = levelsXml([level], 9).replace(/<a:latin [^>]*\/><a:ea [^>]*\/><a:cs [^>]*\/>/g, () => named)
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr>${shapePropertiesXml(box, 'rect', style)}` +
    `<p:txBody>${bodyPropertiesXml(style)}<a:lstStyle>${levels}</a:lstStyle>${text}</p:txBody></p:sp>`
  )
}

function imageXml(box: Box): string {
  return (
    '<p:sp><p:nvSpPr><p:cNvPr id="3" name="Slide image"/>' +
    '<p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>' +
    '<p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr>' +
    `${shapePropertiesXml(box, 'rect', { ...plainBox, line: { color: 'muted', width: 0.75 } })}</p:sp>`
  )
}
