import type { Paint } from '../../diagnostics/paint.ts'
import type { PaperBlock, PaperItem, PaperLine } from '../../model/paper.ts'
import { columnsOf } from './columns-of.ts'
import { paintLine } from './paint-line.ts'
import { plainText } from './plain-text.ts'
import { tableLines } from './table-lines.ts'
import { wrap } from './wrap.ts'

/** Small headings (`### Raise`) keep their lines close and indented; large ones are underlined and need no indent. */
export function blockLines({ depth, heading, items }: PaperBlock, width: number, paint: Paint): string[] {
  const body = (columns: number) => itemsLines(items, columns).map(line => paintLine(line, paint))
  if (heading === null) return body(width)
  const head = headingLines(heading, depth, width).map(line => paint('bold', line))
  if (depth < 3) {
    const below = body(width)
    return [...(depth === 2 ? [''] : []), ...head, ...(below.length > 0 ? ['', ...below] : [])]
  }
  return [...head, ...body(width - 2).map(line => (line === '' ? '' : `  ${line}`))]
}

/** A title is underlined double, a heading single; the ones below stand out by what is indented under them. */
export function headingLines(line: PaperLine, depth: number, width: number): string[] {
  const lines = wrap(plainText(line), width)
  const underline = { 1: '=', 2: '-' }[depth]
  if (underline === undefined) return lines
  return [...lines, underline.repeat(Math.max(1, ...lines.map(columnsOf)))]
}

/** A list keeps its lines together; everything else is set off by a blank line. */
function itemsLines(items: PaperItem[], width: number): string[] {
  return items.flatMap((item, at) => {
    const before = items[at - 1]
    const isApart = before !== undefined && !(isInList(before) && isInList(item))
    return [...(isApart ? [''] : []), ...itemLines(item, width)]
  })
}

const isInList = (item: PaperItem): boolean => item.type === 'point' || item.type === 'blank'

/** `- ` and `1. ` hang in front of their lines. */
function itemLines(item: PaperItem, width: number): string[] {
  if (item.type === 'table') return tableLines(item, width)
  if (item.type === 'paragraph') return wrap(plainText(item), width)
  const indent = '  '.repeat(Math.min(item.level, 6))
  const sign = `${indent}${item.number === null ? '-' : `${item.number}.`} `
  return wrap(plainText(item), Math.max(1, width - sign.length)).map((line, row) =>
    (row === 0 ? sign + line : ' '.repeat(sign.length) + line).trimEnd(),
  )
}
