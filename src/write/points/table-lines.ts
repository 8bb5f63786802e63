import type { PaperTable } from '../../model/paper.ts'
import { columnsOf } from './columns-of.ts'
import { plainText } from './plain-text.ts'
import { wrap } from './wrap.ts'

const gap = '  '

/** Aligned columns, wrapped within themselves; the head is underlined. */
export function tableLines(table: PaperTable, width: number): string[] {
  const head = table.head.map(plainText)
  const body = table.rows.map(row => row.map(plainText))
  const named = head.length > 0
  const widths = columnWidths(named ? [head, ...body] : body, width)
  const rows = body.map(row => rowLines(row, widths))
  // A blank line parts rows only where one of them takes several lines.
  const apart = named && rows.some(lines => lines.length > 1)
  const below = rows.flatMap((lines, row) => (apart && row > 0 ? ['', ...lines] : lines))
  return named ? [...rowLines(head, widths), rule(widths), ...below] : below
}

/** As wide as needed; where that is too much the widest give way. */
function columnWidths(rows: string[][], width: number): number[] {
  const count = Math.max(0, ...rows.map(row => row.length))
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(1, ...rows.map(row => Math.min(width, columnsOf(row[column] ?? '')))),
  )
  let over = widths.reduce((sum, each) => sum + each, gap.length * (count - 1)) - width
  while (over > 0) {
    const widest = widths.indexOf(Math.max(...widths))
    const least = Math.max(...widths.map((each, column) => (column === widest ? 0 : each)))
    const by = Math.min(over, Math.max(1, (widths[widest] ?? 0) - least))
    if ((widths[widest] ?? 0) - by < 1) break
    widths[widest] = (widths[widest] ?? 0) - by
    over -= by
  }
  return widths
}

function rowLines(row: string[], widths: number[]): string[] {
  const cells = widths.map((width, column) => wrap(row[column] ?? '', width))
  const height = Math.max(0, ...cells.map(lines => lines.length))
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, column) => padded(cells[column]?.[line] ?? '', width))
      .join(gap)
      .trimEnd(),
  )
}

const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - columnsOf(text)))

const rule = (widths: number[]): string => widths.map(width => '-'.repeat(width)).join(gap)
