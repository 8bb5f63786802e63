import { textOfWords } from '../../draft/read-line.ts'
import { textHeight } from '../../measure/text-height.ts'
import type { ChartShape, DrawnShape } from '../../model/deck.ts'
import type { CheckedLine, CheckedTable } from '../../trust/checked.ts'
import { insetBox, plainBox } from '../design/boxes.ts'
import type { Design } from '../design/design.ts'
import type { Page } from './page.ts'
import { styledLine } from './set-line.ts'

const plainText = (line: CheckedLine | undefined): string => textOfWords(line?.words ?? []).trim()

/**
 * A native chart from a table whose first column names what the other columns count: `| 2002 | (U) 12,000 [¶2] |`.
 * Years and months make a line, else bars. Below it stands what it shows, with mark and tags of all its cells.
 * Null where a cell is no number.
 */
export function chartPages(
  table: CheckedTable,
  altText: string,
  mark: string,
  design: Design,
): Page[] | null {
  const categories = table.rows.map(row => plainText(row[0]))
  const series = table.header.slice(1).map((head, at) => ({
    name: plainText(head) || altText,
    values: table.rows.map(row => numberIn(plainText(row[at + 1]))),
  }))
  const values = series.flatMap(one => one.values)
  if (categories.length < 2 || series.length === 0 || values.some(value => value === undefined)) return null
  const caption = captionOf(table, mark, design)
  const { content } = design.boxes
  const height = textHeight(caption.paragraphs, content.width, design.fonts)
  const chart: ChartShape = {
    type: 'chart',
    name: 'Chart',
    altText: `${altText}: ${categories.map((name, at) => `${name} ${series.map(one => one.values[at] ?? '–').join(', ')}`).join('; ')}`,
    box: insetBox(content, { bottom: height + 8 }),
    kind: categories.every(name => /\b(?:1[89]|20)\d{2}\b/.test(name)) ? 'line' : 'bar',
    categories,
    series: series.map(({ name, values }) => ({ name, values: values.map(value => value ?? null) })),
  }
  const box = { ...content, y: content.y + content.height - height, height }
  return [{ layout: 'Title Only', shapes: [chart, { ...caption, box }], lines: table.rows.flat() }]
}

/** The chart is one portion: its mark and sources stand below it. */
function captionOf(table: CheckedTable, mark: string, design: Design): DrawnShape {
  const cells = table.rows.flat()
  const tags = [...new Set(cells.flatMap(cell => cell.tags))]
  const sources = cells.flatMap(cell => cell.sources)
  const heads = table.header.map(plainText).filter(Boolean).join(', ')
  const [first] = cells
  const words = [{ text: heads, bold: false, italic: false }]
  const line = first && { ...first, mark, words, tags, sources }
  const paragraphs = line ? [styledLine(line, design.levels.caption, design)] : []
  return {
    type: 'shape',
    name: 'Caption',
    altText: '',
    geometry: 'rect',
    box: design.boxes.content,
    style: plainBox,
    paragraphs,
  }
}

/** `12,000`, `-3.5`, `1.1%`, `US$7.9`; null for an empty cell, undefined for words. */
function numberIn(text: string): number | null | undefined {
  if (text === '' || /^[-–—]$/.test(text)) return null
  const found = /^(?:[A-Z]{0,3}[$€£¥]|[A-Z]{3} )?([-−]?\d[\d,]*(?:\.\d+)?)\s*(?:%|percent)?$/.exec(text)
  return found?.[1] === undefined ? undefined : Number(found[1].replace(/,/g, '').replace('−', '-'))
}
