import type { TableCell, TableShape } from '../../model/deck.ts'
import { inches } from './inches.ts'
import { place } from './place.ts'
import type { PresentationSlide, TableRow } from './pptxgen.ts'
import { schemeColor } from './scheme-color.ts'
import { type SlideNumbers, textRuns } from './text-runs.ts'

type CellOptions = NonNullable<TableRow[number]['options']>

/** Widths and heights come measured: never `autoPage` (#1231). */
export function drawTable(
  slide: PresentationSlide,
  table: TableShape,
  numbers: SlideNumbers,
  lang: string,
): void {
  const rows = table.rows.map(row => row.cells.map(cell => cellOf(cell, numbers, lang)))
  slide.addTable(rows, {
    ...place(table.box),
    colW: table.columns.map(inches),
    rowH: table.rows.map(row => inches(row.height)),
    objectName: table.name,
  })
}

function cellOf(cell: TableCell, numbers: SlideNumbers, lang: string): TableRow[number] {
  const options: CellOptions = { valign: 'top' }
  const size = cell.paragraphs[0]?.style.size
  if (size !== undefined) options.fontSize = size
  if (cell.fill !== null) options.fill = { color: schemeColor(cell.fill) }
  if (cell.rule) options.border = [none, none, line(cell.rule), none]
  // PptxGenJS takes runs for a cell's text; its types know cells only (#1289).
  return { text: textRuns(cell.paragraphs, numbers, { lang }) as TableRow, options }
}

const none = { type: 'none' as const }

function line({ color, width }: NonNullable<TableCell['rule']>) {
  return { type: 'solid' as const, color: schemeColor(color), pt: width }
}
