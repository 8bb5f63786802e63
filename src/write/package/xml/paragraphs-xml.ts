import type { LevelStyle, Run, StyledParagraph, TextParagraph } from '../../../model/deck.ts'
import { escapeXml } from './escape-xml.ts'
import { fillXml } from './fill-xml.ts'
import { paragraphStyleXml } from './paragraph-style-xml.ts'
import { runStyleXml } from './run-style-xml.ts'

/** Paragraphs of the parts that PptxGenJS cannot fill: notes, and shapes of layouts. No links. */
export function paragraphsXml(paragraphs: (TextParagraph | StyledParagraph)[], lang: string): string {
  if (paragraphs.length === 0) return `<a:p><a:endParaRPr lang="${lang}"/></a:p>`
  return paragraphs.map(paragraph => paragraphXml(paragraph, lang)).join('')
}

function paragraphXml(paragraph: TextParagraph | StyledParagraph, lang: string): string {
  const style = 'style' in paragraph ? paragraph.style : null
  const properties = style === null ? inheritingXml(paragraph) : styledXml(style, paragraph)
  const runs = paragraph.runs.filter(run => run.text !== '')
  const content = runs.map(run => runXml(run, style, lang)).join('')
  return `<a:p>${properties}${content === '' ? `<a:endParaRPr lang="${lang}"/>` : content}</a:p>`
}

function inheritingXml({ level }: TextParagraph): string {
  return level > 0 ? `<a:pPr lvl="${level}"/>` : ''
}

/** The bullet hangs by its share of the indent: the levels above are not known here. */
function styledXml(style: LevelStyle, { level, bullet }: TextParagraph): string {
  const shown = bullet ? style : { ...style, bullet: null }
  const hang = shown.bullet === null ? 0 : style.indent / (level + 1)
  const attributes = level > 0 ? ` lvl="${level}"` : ''
  return paragraphStyleXml(shown, { tag: 'a:pPr', attributes, hang, content: '' })
}

function runXml(run: Run, style: LevelStyle | null, lang: string): string {
  const size = run.size ?? style?.size
  const bold = run.bold ?? style?.bold
  const attributes = [
    `lang="${lang}"`,
    ...(size === undefined ? [] : [`sz="${Math.round(size * 100)}"`]),
    ...(bold === undefined ? [] : [`b="${bold ? 1 : 0}"`]),
    ...(run.italic === null ? [] : [`i="${run.italic ? 1 : 0}"`]),
  ].join(' ')
  const inner = style === null ? '' : runStyleXml(run.color === null ? style : { ...style, color: run.color })
  const color = style === null && run.color !== null ? fillXml(run.color) : ''
  const properties = `<a:rPr ${attributes}>${color}${inner}</a:rPr>`
  const pieces = run.text.split('\n').map(text => `<a:r>${properties}<a:t>${escapeXml(text)}</a:t></a:r>`)
  return pieces.join(`<a:br>${properties}</a:br>`)
}
