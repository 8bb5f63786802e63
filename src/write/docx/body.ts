import {
  BorderStyle,
  HeadingLevel,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import { inks } from '../../model/inks.ts'
import type { PaperBlock, PaperItem, PaperLine, PaperPart, PaperTable } from '../../model/paper.ts'
import { lineRuns } from './line-runs.ts'
import { bullets, numbers } from './styles.ts'

type Content = Paragraph | Table

/** What of the page the body may fill: twentieths of a point. */
export interface BodyOptions {
  width: number
  /** Under what stands before the first heading. */
  block: Paragraph[]
  isFirst: boolean
}

/** A part of the paper: each begins a page. */
export function partContent({ title, blocks }: PaperPart, { width, block, isFirst }: BodyOptions): Content[] {
  const opening = blocks.findIndex(({ heading }) => heading !== null)
  const cut = opening < 0 ? blocks.length : opening
  const head = title
    ? [new Paragraph({ style: 'Title', pageBreakBefore: !isFirst, children: lineRuns(title) })]
    : []
  return [
    ...head,
    ...blocks.slice(0, cut).flatMap(one => itemsContent(one, width)),
    ...block,
    ...pointTables(blocks.slice(cut)).flatMap(group =>
      Array.isArray(group) ? pointsTable(group, width) : blockContent(group, width),
    ),
  ]
}

const blockContent = (block: PaperBlock, width: number): Content[] => [
  ...(block.heading ? [headingOf(block.heading, block.depth)] : []),
  ...itemsContent(block, width),
]

const headingOf = (line: PaperLine, depth: number, inCell = false): Paragraph =>
  new Paragraph({
    heading: depth < 3 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    ...(inCell && { spacing: { before: 0 } }),
    children: lineRuns(line),
  })

const inTable = new Set(['say', 'raise', 'if-raised', 'avoid'])

/** What to raise, to answer and to avoid, where it stands together, is one table. */
function pointTables(blocks: PaperBlock[]): (PaperBlock | PaperBlock[])[] {
  const groups: (PaperBlock | PaperBlock[])[] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (block.name === null || !inTable.has(block.name) || block.heading === null) groups.push(block)
    else if (Array.isArray(last)) last.push(block)
    else groups.push([block])
  }
  return groups
}

/** The headings on the left, their points on the right. */
function pointsTable(blocks: PaperBlock[], width: number): Content[] {
  const left = Math.round(width * 0.22)
  const rows = blocks.map(
    block =>
      new TableRow({
        children: [
          cell(left, block.heading ? [headingOf(block.heading, block.depth, true)] : [new Paragraph('')]),
          cell(width - left, nonEmpty(itemsContent(block, width - left))),
        ],
      }),
  )
  return [table(rows, [left, width - left], 'rows'), spacer()]
}

function itemsContent({ items, name }: PaperBlock, width: number): Content[] {
  return items.flatMap(item => itemContent(item, name, width))
}

function itemContent(item: PaperItem, name: string | null, width: number): Content[] {
  if (item.type === 'table') return [dataTable(item, width), spacer()]
  const children = lineRuns(item)
  if (item.type === 'paragraph') return [new Paragraph({ children })]
  if (item.type === 'blank') return [new Paragraph({ style: 'RoomToWrite', children })]
  const style = name === 'say' ? 'WordsToBeSaid' : item.number === null ? 'ListBullet' : 'ListNumber'
  const reference = item.number === null ? bullets : numbers
  return [new Paragraph({ style, numbering: { reference, level: Math.min(item.level, 2) }, children })]
}

/** Labels and values, or columns under their heads. */
function dataTable({ head, rows }: PaperTable, width: number): Table {
  const count = Math.max(1, head.length, ...rows.map(row => row.length))
  const widths = head.length > 0 ? even(width, count) : labelled(width, count)
  const cells = (row: PaperLine[], isHead: boolean) =>
    widths.map((columnWidth, at) => {
      const line = row[at]
      const isName = isHead || (head.length === 0 && at === 0)
      const children = line ? lineRuns(line) : []
      return cell(columnWidth, [new Paragraph({ ...(isName && { style: 'FieldName' }), children })])
    })
  return table(
    [
      ...(head.length > 0 ? [new TableRow({ tableHeader: true, children: cells(head, true) })] : []),
      ...rows.map(row => new TableRow({ cantSplit: true, children: cells(row, false) })),
    ],
    widths,
    'none',
  )
}

const even = (width: number, count: number): number[] =>
  Array.from({ length: count }, () => Math.floor(width / count))
const labelled = (width: number, count: number): number[] => {
  const first = Math.round(width * 0.14)
  return count === 1 ? [width] : [first, ...even(width - first, count - 1)]
}

const cell = (width: number, children: Content[]): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.TOP,
    children,
  })

const line = { style: BorderStyle.SINGLE, size: 4, color: inks.rule }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

const table = (rows: TableRow[], columnWidths: number[], lines: 'rows' | 'none'): Table =>
  new Table({
    rows,
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    margins: { left: 0, right: 120, top: lines === 'rows' ? 40 : 0, bottom: lines === 'rows' ? 40 : 0 },
    borders: {
      top: lines === 'rows' ? line : none,
      bottom: lines === 'rows' ? line : none,
      insideHorizontal: lines === 'rows' ? line : none,
      left: none,
      right: none,
      insideVertical: none,
    },
  })

const nonEmpty = (content: Content[]): Content[] =>
  content.at(-1) instanceof Paragraph ? content : [...content, new Paragraph('')]

/** Two tables without a paragraph between them would be one. */
const spacer = (): Paragraph =>
  new Paragraph({ spacing: { before: 0, after: 0, line: 120, lineRule: LineRuleType.AUTO }, children: [] })
