import type { Box, BoxStyle, Deck, LevelStyle, Slide } from '../../../model/deck.ts'
import { notesBoxes } from '../notes-boxes.ts'
import { plainBox } from '../plain-box.ts'
import { plainLevel } from '../plain-level.ts'
import { bodyPropertiesXml } from '../xml/body-properties-xml.ts'
import { escapeXml } from '../xml/escape-xml.ts'
import { levelsXml } from '../xml/levels-xml.ts'
import { namespaces } from '../xml/namespaces.ts'
import { notesFitXml } from '../xml/notes-fit-xml.ts'
import { paragraphsXml } from '../xml/paragraphs-xml.ts'
import { shapePropertiesXml } from '../xml/shape-properties-xml.ts'
import { shapeTreeXml } from '../xml/shape-tree-xml.ts'
import { slideNumberXml } from '../xml/slide-number-xml.ts'
import { xfrmXml } from '../xml/xfrm-xml.ts'
import { xmlDeclaration } from '../xml/xml-declaration.ts'

/**
 * A slide's notes page: paragraphs as paragraphs (PptxGenJS makes one run of them, with raw line ends, #1250),
 * under and over the banner. Everything else inherits from our notes master; `standing` says that it is an office's,
 * which may have no place for the banner and no look for it: then each shape says its own.
 */
export function notesSlideXml(deck: Deck, slide: Slide, number: number, standing = false): string {
  const lang = deck.language
  const banner = `<a:p><a:r><a:rPr lang="${lang}"/><a:t>${escapeXml(deck.banner.text)}</a:t></a:r></a:p>`
  const page = `<a:p>${slideNumberXml(String(number), `<a:rPr lang="${lang}"/>`)}</a:p>`
  const boxes = notesBoxes(deck)
  const fit = notesFitXml(slide.notes, boxes.notes)
  const bar = (box: Box) => (standing ? barParts(box, deck) : {})
  const at = (box: Box) => (standing ? `<p:spPr>${xfrmXml(box)}</p:spPr>` : '<p:spPr/>')
  const shapes = [
    shapeXml(2, 'Header', 'type="hdr" sz="quarter"', banner, bar(boxes.header)),
    '<p:sp><p:nvSpPr><p:cNvPr id="3" name="Slide image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/>' +
      `</p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr>${at(boxes.image)}</p:sp>`,
    shapeXml(4, 'Notes', 'type="body" sz="quarter" idx="3"', paragraphsXml(slide.notes, lang), {
      body: fit,
      properties: at(boxes.notes),
    }),
    shapeXml(5, 'Footer', 'type="ftr" sz="quarter" idx="4"', banner, bar(boxes.footer)),
    shapeXml(6, 'Slide number', 'type="sldNum" sz="quarter" idx="5"', page, { properties: at(boxes.number) }),
  ]
  return (
    `${xmlDeclaration}<p:notes ${namespaces}><p:cSld>${shapeTreeXml(shapes)}</p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>'
  )
}

interface OwnParts {
  properties?: string
  body?: string
  levels?: string
}

function shapeXml(
  id: number,
  name: string,
  ph: string,
  paragraphs: string,
  { properties = '<p:spPr/>', body = '<a:bodyPr/>', levels = '' }: OwnParts = {},
): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr>${properties}` +
    `<p:txBody>${body}${levels === '' ? '<a:lstStyle/>' : `<a:lstStyle>${levels}</a:lstStyle>`}${paragraphs}</p:txBody></p:sp>`
  )
}

/** The filled bar of the banner, whatever the master looks like. */
function barParts(box: Box, { banner }: Deck): OwnParts {
  const style: BoxStyle = { ...plainBox, anchor: 'middle', fill: banner.fill }
  const level: LevelStyle = { ...plainLevel, size: 10, bold: true, align: 'center', color: banner.color }
  return {
    properties: shapePropertiesXml(box, 'rect', style),
    body: bodyPropertiesXml(style),
    levels: levelsXml([level], 1),
  }
}
