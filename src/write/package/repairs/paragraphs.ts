import type { LevelStyle, Run, StyledParagraph, TextParagraph } from '../../../model/deck.ts'
import { bulletXml } from '../xml/bullet-xml.ts'
import { emu } from '../xml/emu.ts'

const properties = /<a:pPr\b[^>]*>.*?<\/a:pPr>/gs

/**
 * Paragraphs as the schema has them: one `<a:pPr>` in front, where PptxGenJS writes one before every run
 * (#1083; the bullet is lost in LibreOffice). In a placeholder it says no more than level and bullet, and the
 * runs no more than what the Deck says of them. `levels` are the placeholder's; null outside one.
 */
export function repairParagraphs(
  shape: string,
  paragraphs: (TextParagraph | StyledParagraph)[],
  levels: LevelStyle[] | null,
): string {
  let index = 0
  return shape.replace(/<a:p>(.*?)<\/a:p>/gs, (_all, content: string) => {
    const paragraph = paragraphs[index++]
    if (paragraph === undefined) throw new Error('PptxGenJS wrote more paragraphs than the deck holds')
    const own = 'style' in paragraph ? styled(content, paragraph) : inheriting(paragraph, levels)
    const runs = content.replace(properties, '')
    return `<a:p>${own}${repairRuns(runs, paragraph)}</a:p>`
  })
}

/** PptxGenJS's own first properties, with the Deck's bullet; without one a paragraph keeps its indent. */
function styled(content: string, { style, bullet }: StyledParagraph): string {
  const first = content.match(properties)?.[0] ?? ''
  const mark = bullet ? style.bullet : null
  if (mark === null) return first.replace(' indent="0" marL="0"', ` marL="${emu(style.indent)}" indent="0"`)
  return first.replace(/<a:buSzPct [^>]*\/><a:buChar [^>]*\/>/, () => bulletXml(style, mark))
}

function inheriting({ level, bullet }: TextParagraph, levels: LevelStyle[] | null): string {
  const depth = level > 0 ? ` lvl="${level}"` : ''
  const style = levels?.[level] ?? levels?.at(-1)
  const plain = !bullet && typeof style?.bullet === 'string'
  if (plain) return `<a:pPr${depth} indent="0"><a:buNone/></a:pPr>`
  return depth === '' ? '' : `<a:pPr${depth}/>`
}

function repairRuns(xml: string, paragraph: TextParagraph | StyledParagraph): string {
  const pieces = paragraph.runs.flatMap(run =>
    run.text.split('\n').flatMap(text => (text === '' ? [] : [run])),
  )
  const inherits = !('style' in paragraph)
  let index = 0
  const runs = xml
    .replaceAll(' altLang="en-US"', '')
    .replaceAll(' dirty="0"', '')
    .replace(/<a:latin typeface="\+mj-lt"[^>]*\/><a:ea [^>]*\/><a:cs [^>]*\/>/g, headingFont)
    .replace(/<a:rPr\b[^>]*>/g, tag => {
      const run = pieces[index++]
      return inherits && run !== undefined ? ownFormat(tag, run) : tag
    })
    .replace(/(<a:rPr\b[^>]*)><\/a:rPr>/g, '$1/>')
    .replaceAll(' u="sng"', ' u="none"')
    .replace(
      /<a:hlinkClick r:id="(\w+)" action="ppaction:\/\/hlinksldjump"[^>]*?(?:\/>|>.*?<\/a:hlinkClick>)/gs,
      linkXml,
    )
    .replace(/<a:br\/>(?=<a:r>(<a:rPr\b[^>]*?(?:\/>|>.*?<\/a:rPr>)))/gs, (_all, run: string) =>
      lineBreak(run),
    )
  // The size of the end matters only where there is nothing else to measure.
  return pieces.length === 0 ? runs : runs.replace(/<a:endParaRPr\b[^>]*?(?:\/>|>.*?<\/a:endParaRPr>)/gs, '')
}

const headingFont = '<a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/>'

/** A link within the deck, in the colour of its text where PowerPoint knows how (since 2019); `tx` stands for it. */
const linkXml = (_all: string, relation: string): string =>
  `<a:hlinkClick r:id="${relation}" action="ppaction://hlinksldjump"><a:extLst>` +
  '<a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}"><ahyp:hlinkClr ' +
  'xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/></a:ext></a:extLst></a:hlinkClick>'

/**
 * PptxGenJS hands the size of one run on to all that follow in the shape, and can make a run bold but not light
 * where its level is bold.
 */
function ownFormat(tag: string, { size, bold }: Run): string {
  const sized = size === null ? tag.replace(/ sz="\d+"/, '') : tag
  return bold === false ? sized.replace('<a:rPr', '<a:rPr b="0"') : sized
}

/** A break as high as the text behind it. */
function lineBreak(run: string): string {
  const format = run.replace(/<a:hlinkClick\b.*?(?:\/>|<\/a:hlinkClick>)/s, '').replace(' u="sng"', '')
  return `<a:br>${format}</a:br>`
}
