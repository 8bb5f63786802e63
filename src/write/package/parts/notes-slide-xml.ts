import type { Deck, Slide } from '../../../model/deck.ts'
import { notesBoxes } from '../notes-boxes.ts'
import { escapeXml } from '../xml/escape-xml.ts'
import { namespaces } from '../xml/namespaces.ts'
import { notesFitXml } from '../xml/notes-fit-xml.ts'
import { paragraphsXml } from '../xml/paragraphs-xml.ts'
import { shapeTreeXml } from '../xml/shape-tree-xml.ts'
import { slideNumberXml } from '../xml/slide-number-xml.ts'
import { xmlDeclaration } from '../xml/xml-declaration.ts'

/**
 * A slide's notes page: paragraphs as paragraphs (PptxGenJS makes one run of them, with raw line ends, #1250),
 * under and over the banner. Everything else inherits from the notes master.
 */
export function notesSlideXml(deck: Deck, slide: Slide, number: number): string {
  const lang = deck.language
  const banner = `<a:p><a:r><a:rPr lang="${lang}"/><a:t>${escapeXml(deck.banner.text)}</a:t></a:r></a:p>`
  const page = `<a:p>${slideNumberXml(String(number), `<a:rPr lang="${lang}"/>`)}</a:p>`
  const fit = notesFitXml(slide.notes, notesBoxes(deck).notes)
  const shapes = [
    shapeXml(2, 'Header', 'type="hdr" sz="quarter"', banner),
    '<p:sp><p:nvSpPr><p:cNvPr id="3" name="Slide image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/>' +
      '</p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>',
    shapeXml(4, 'Notes', 'type="body" sz="quarter" idx="3"', paragraphsXml(slide.notes, lang), fit),
    shapeXml(5, 'Footer', 'type="ftr" sz="quarter" idx="4"', banner),
    shapeXml(6, 'Slide number', 'type="sldNum" sz="quarter" idx="5"', page),
  ]
  return (
    `${xmlDeclaration}<p:notes ${namespaces}><p:cSld>${shapeTreeXml(shapes)}</p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>'
  )
}

function shapeXml(id: number, name: string, ph: string, paragraphs: string, body = '<a:bodyPr/>'): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr><p:spPr/>` +
    `<p:txBody>${body}<a:lstStyle/>${paragraphs}</p:txBody></p:sp>`
  )
}
