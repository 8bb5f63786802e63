import type { Deck, LayoutPlaceholder } from '../../../model/deck.ts'
import { type MasterType, masterPlaceholders } from '../master-placeholders.ts'
import { plainLevel } from '../plain-level.ts'
import { bodyPropertiesXml } from '../xml/body-properties-xml.ts'
import { colorMapXml } from '../xml/color-map-xml.ts'
import { levelsXml } from '../xml/levels-xml.ts'
import { namespaces } from '../xml/namespaces.ts'
import { pictureXml } from '../xml/picture-xml.ts'
import { promptXml } from '../xml/prompt-xml.ts'
import { shapePropertiesXml } from '../xml/shape-properties-xml.ts'
import { shapeTreeXml } from '../xml/shape-tree-xml.ts'
import { xmlDeclaration } from '../xml/xml-declaration.ts'

/** Masters and layouts share one range of ids from here on; presentation.xml gives the master the first. */
const masterId = 2147483648

/** Name in the selection pane and attributes of `<p:ph>`; the indexes are those of PowerPoint's own master. */
const shown: Record<MasterType, [name: string, attributes: string]> = {
  title: ['Title', 'type="title"'],
  body: ['Text', 'type="body" idx="1"'],
  ftr: ['Footer', 'type="ftr" sz="quarter" idx="3"'],
  sldNum: ['Slide number', 'type="sldNum" sz="quarter" idx="4"'],
}
const order: MasterType[] = ['title', 'body', 'ftr', 'sldNum']

/**
 * The one master: title, body, footer, slide number, and the text styles that all layouts inherit. PptxGenJS
 * writes a master without placeholders (#595).
 */
export function masterXml(deck: Deck): string {
  const placeholders = masterPlaceholders(deck)
  const shapes = order.map((type, index) => shapeXml(type, placeholders[type], index + 2, deck.language))
  // Its relations follow those of the layouts and the theme.
  const logo = deck.logo ? [pictureXml(deck.logo, order.length + 2, deck.layouts.length + 2)] : []
  const layoutIds = deck.layouts
    .map((_, index) => `<p:sldLayoutId id="${masterId + 1 + index}" r:id="rId${index + 1}"/>`)
    .join('')
  return (
    `${xmlDeclaration}<p:sldMaster ${namespaces} preserve="1"><p:cSld>` +
    '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>' +
    `${shapeTreeXml([...logo, ...shapes])}</p:cSld>${colorMapXml}<p:sldLayoutIdLst>${layoutIds}</p:sldLayoutIdLst>` +
    `<p:txStyles><p:titleStyle>${levelsXml(placeholders.title.levels, 1)}</p:titleStyle>` +
    `<p:bodyStyle>${levelsXml(placeholders.body.levels, 9)}</p:bodyStyle>` +
    `<p:otherStyle>${levelsXml([plainLevel], 9)}</p:otherStyle></p:txStyles></p:sldMaster>`
  )
}

/** Titles and bodies have their levels in the text styles; footers and numbers in their own shape. */
function shapeXml(type: MasterType, like: LayoutPlaceholder, id: number, lang: string): string {
  const [name, attributes] = shown[type]
  const own = type === 'ftr' || type === 'sldNum' ? levelsXml(like.levels, 1) : ''
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr><p:ph ${attributes}/></p:nvPr></p:nvSpPr>` +
    shapePropertiesXml(like.box, 'rect', like.style) +
    `<p:txBody>${bodyPropertiesXml(like.style)}<a:lstStyle>${own}</a:lstStyle>` +
    `${promptXml(type, like.prompt, lang)}</p:txBody></p:sp>`
  )
}
