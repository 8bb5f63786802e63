import { longestWord, textHeight, textWidth } from '../../measure/text-height.ts'
import type { StyledParagraph, TableCell, TableShape } from '../../model/deck.ts'
import type { CheckedLine, CheckedTable } from '../../trust/checked.ts'
import type { Design } from '../design/design.ts'
import { cutUnit, isSmall } from './cut-unit.ts'
import type { Page } from './page.ts'
import { styledLine } from './set-line.ts'
import { type ColumnWish, shareWidths } from './share-widths.ts'

/** PowerPoint's own cell margins, which the writer leaves as they are. */
const margin = { side: 7.2, top: 3.6 }
/** Added to each cell, for air. */
const air = 4

interface SetRow {
  cells: TableCell[]
  lines: CheckedLine[]
  height: number
}

/** A native table, its header repeated on each slide that it needs. `altText` says what it lists. */
export function tablePages(table: CheckedTable, altText: string, design: Design): Page[] {
  const { content } = design.boxes
  if (table.header.length === 0 && table.rows.every(row => row.length === 0)) return []
  const columns = shareWidths(columnWishes(table, design), content.width)
  const header = setRow(table.header, columns, true, design)
  const hasHeader = table.header.some(cell => cell.words.length > 0)
  const top = hasHeader ? header.height : 0
  const pages: SetRow[][] = []
  let used = Number.POSITIVE_INFINITY
  const room = content.height - top
  for (const row of table.rows.flatMap(cells => splitRow(cells, columns, room, design))) {
    if (used + row.height > content.height || pages.length === 0) {
      pages.push([])
      used = top
    }
    pages.at(-1)?.push(row)
    used += row.height
  }
  return evened(pages, room).map(rows => {
    const all = hasHeader ? [header, ...rows] : rows
    const height = all.reduce((sum, row) => sum + row.height, 0)
    const width = columns.reduce((sum, column) => sum + column, 0)
    const shape: TableShape = {
      type: 'table',
      name: 'Table',
      altText,
      box: { ...content, width, height },
      columns,
      rows: all.map(({ cells, height }) => ({ cells, height })),
    }
    return { layout: 'Title Only', shapes: [shape], lines: rows.flatMap(row => row.lines) }
  })
}

/** A row higher than a page goes on in the next one: its tallest cell is cut, its others stand in the first. */
function splitRow(cells: CheckedLine[], columns: number[], room: number, design: Design): SetRow[] {
  const set = (some: CheckedLine[]) => setRow(some, columns, false, design)
  const isWhole = (some: CheckedLine[]) => some.every(cell => isSmall([cell])) && set(some).height <= room
  const rows: SetRow[] = []
  let rest = cells
  while (!isWhole(rest)) {
    const heights = rest.map((cell, at) =>
      isSmall([cell]) ? setRow([cell], columns.slice(at, at + 1), false, design).height : Infinity,
    )
    const tallest = heights.indexOf(Math.max(...heights))
    const cell = rest[tallest]
    const width = columns.slice(tallest, tallest + 1)
    const fits = (unit: CheckedLine[]) =>
      isSmall(unit) &&
      setRow(
        unit.map(line => ({ ...line })),
        width,
        false,
        design,
      ).height <= room
    const [head, tail] = cell ? cutUnit([cell], design.theme.words.cut, fits) : [[], []]
    if (!cell || tail.length === 0) break
    const replaced = (by: CheckedLine[], others: CheckedLine[]) =>
      others.map((other, at) => (at === tallest ? (by[0] ?? other) : other))
    rows.push(...splitRow(replaced(head, rest), columns, room, design))
    rest = replaced(tail, only(rest, tallest))
  }
  return [...rows, set(rest)]
}

/** The row with all other cells blank. */
const only = (cells: CheckedLine[], kept: number): CheckedLine[] =>
  cells.map((cell, at) => (at === kept ? cell : { ...cell, mark: null, words: [], tags: [] }))

/** No lonely row on the last slide. */
function evened(pages: SetRow[][], room: number): SetRow[][] {
  const rows = pages.flat()
  const each = Math.ceil(rows.length / Math.max(1, pages.length))
  const even = pages.map((_, index) => rows.slice(index * each, (index + 1) * each))
  const fits = even.every(page => page.length > 0 && page.reduce((sum, row) => sum + row.height, 0) <= room)
  return fits ? even : pages
}

function setRow(lines: CheckedLine[], columns: number[], head: boolean, design: Design): SetRow {
  const { levels, fonts } = design
  const cells = columns.map((_, index): TableCell => {
    const line = lines[index]
    const style = head ? levels.columnHead : levels.cell
    const paragraphs =
      line && (line.words.length > 0 || line.mark !== null || line.tags.length > 0)
        ? [styledLine(line, style, design)]
        : []
    return {
      paragraphs,
      fill: null,
      rule: { color: head ? 'heading' : design.hairline, width: head ? 1 : 0.75 },
    }
  })
  const heights = cells.map(({ paragraphs }, index) =>
    textHeight(paragraphs, (columns[index] ?? 0) - 2 * margin.side, fonts),
  )
  const least = (head ? levels.columnHead : levels.cell).size * 1.2
  return { cells, lines, height: Math.ceil(Math.max(least, ...heights) + 2 * margin.top + air) }
}

/** What the columns of a table ask for, in points. */
export function columnWishes(table: CheckedTable, design: Design): ColumnWish[] {
  const { fonts, levels } = design
  const count = table.rows.reduce((most, row) => Math.max(most, row.length), table.header.length)
  const widest = (index: number, measure: (paragraph: StyledParagraph) => number) =>
    [table.header, ...table.rows].reduce((most, row, at) => {
      const line = row[index]
      return line
        ? Math.max(most, measure(styledLine(line, at === 0 ? levels.columnHead : levels.cell, design)))
        : most
    }, 24)
  return Array.from({ length: count }, (_, index) => ({
    wanted: widest(index, paragraph => textWidth(paragraph, fonts)) + 2 * margin.side + 8,
    least: widest(index, paragraph => longestWord(paragraph, fonts)) + 2 * margin.side + 1,
  }))
}
