import { inks } from '../../model/inks.ts'
import type { Bar, SetPiece, StructureNode } from '../../model/pages.ts'
import type { PaperBlock, PaperItem, PaperLine, PaperTable } from '../../model/paper.ts'
import { type FlowUnit, keepTogether } from './flow.ts'
import type { LineStyle, PaperStyle } from './paper-style.ts'
import { setRuns, widthOf } from './set-runs.ts'

/** Where text may stand, and the keys of the structure's elements given so far. */
export interface Column {
  x: number
  width: number
  style: PaperStyle
  nextKey(): number
}

/** A heading with what stands under it, as units of the flow. */
export function setBlock(block: PaperBlock, column: Column): FlowUnit[] {
  const items = setItems(block.items, block.name, column)
  if (block.heading === null) return items
  return [...setHeading(block.heading, block, column), ...items]
}

export function setTitle(line: PaperLine, column: Column): FlowUnit[] {
  const path: StructureNode[] = [{ type: 'H1', key: column.nextKey() }]
  const units = setLine(line, column.style.title, column, path)
  const bookmark = { depth: 1, text: textOf(line) }
  return keepTogether(
    units.map((unit, at) =>
      at === 0 ? { ...unit, lines: unit.lines.map(one => ({ ...one, bookmark })) } : unit,
    ),
    true,
  )
}

function setHeading(line: PaperLine, { depth, name }: PaperBlock, column: Column): FlowUnit[] {
  const isSection = depth < 3
  const { section, block } = column.style
  const own = isSection ? section : block
  const style = { ...own, color: colorOf(name, own.color) }
  const path: StructureNode[] = [{ type: isSection ? 'H2' : 'H3', key: column.nextKey() }]
  const units = setLine(line, style, column, path)
  const bookmark = { depth: isSection ? 2 : 3, text: textOf(line) }
  return keepTogether(
    units.map((unit, at) => ({
      ...unit,
      lines: at === 0 ? unit.lines.map(one => ({ ...one, bookmark })) : unit.lines,
      ...(isSection && at === units.length - 1 && ruled(unit, column)),
    })),
    true,
  )
}

/** A hair line under a section's heading. */
const ruled = (unit: FlowUnit, { x, width }: Column): { height: number; rules: Bar[] } => ({
  height: unit.height + 2,
  rules: [{ x, y: unit.height + 0.5, width, height: 0.75, fill: inks.rule }],
})

const colorOf = (name: string | null, usual: string): string =>
  name === 'avoid' || name === 'watch-out'
    ? inks.avoid
    : name === 'if-raised'
      ? inks['if-raised']
      : name === 'say' || name === 'raise'
        ? inks.said
        : usual

const textOf = ({ runs }: PaperLine): string => runs.map(({ text }) => text).join('')

/** The items of a list share one list element. */
function setItems(items: PaperItem[], name: string | null, column: Column): FlowUnit[] {
  let list: StructureNode | null = null
  return items.flatMap((item, at) => {
    if (item.type === 'table') {
      list = null
      return setTable(item, column)
    }
    if (item.type === 'paragraph') {
      list = null
      const path: StructureNode[] = [{ type: 'P', key: column.nextKey() }]
      return keepTogether(setLine(item, column.style.text, column, path), leadsOn(item, items[at + 1]))
    }
    list ??= { type: 'L', key: column.nextKey() }
    return item.type === 'blank'
      ? setBlank(item, column, list)
      : setPoint(item, name, column, list, leadsOn(item, items[at + 1]))
  })
}

/** `... had four main components:` stays with the first of them. */
const leadsOn = (line: PaperLine, next: PaperItem | undefined): boolean =>
  next !== undefined &&
  /:\s*$/.test(line.runs.flatMap(({ role, text }) => (role === 'words' ? text : [])).join(''))

function setPoint(
  line: PaperLine,
  name: string | null,
  column: Column,
  list: StructureNode,
  withNext: boolean,
): FlowUnit[] {
  const style = name === 'say' ? column.style.said : column.style.point
  const sign = line.number === null ? (line.level === 0 ? '•' : '–') : `${line.number}.`
  const item: StructureNode = { type: 'LI', key: column.nextKey() }
  const label = { type: 'Lbl' as const, key: column.nextKey() }
  const body = { type: 'LBody' as const, key: column.nextKey() }
  const x = column.x + column.style.indent * Math.min(line.level, 4)
  const indent = Math.max(column.style.indent, widthOf(`${sign} `, style))
  const inner = { ...column, x: x + indent, width: column.width - (x - column.x) - indent }
  const units = setLine(line, style, inner, [list, item, body])
  const [first] = units
  const baseline = first?.lines[0]?.baseline ?? 0
  const bullet = { x, text: sign, size: style.size, bold: false, italic: false, color: inks.said, rise: 0 }
  const signed = units.map((unit, at) => ({
    ...unit,
    lines: at === 0 ? [{ baseline, pieces: [bullet], path: [list, item, label] }, ...unit.lines] : unit.lines,
    rules: name === 'say' ? [saidBar(unit, column, at === 0)] : [],
  }))
  return keepTogether(signed, withNext)
}

/** The bar beside words to be said. */
const saidBar = (unit: FlowUnit, { x }: Column, isFirst: boolean): Bar => ({
  x: x - 9,
  y: isFirst ? -unit.before / 2 : 0,
  width: 2.5,
  height: unit.height + (isFirst ? unit.before / 2 : 0),
  fill: inks.said,
})

/** `Say:`, with lines to write on. */
function setBlank(line: PaperLine, column: Column, list: StructureNode): FlowUnit[] {
  const { point, indent, blankLines } = column.style
  const item: StructureNode = { type: 'LI', key: column.nextKey() }
  const path: StructureNode[] = [list, item, { type: 'LBody', key: column.nextKey() }]
  const inner = { x: column.x + indent, width: column.width - indent }
  const [label] = line.runs
  const [pieces = []] = setRuns(line.runs, point, inner.x, inner.width)
  const room = point.size * 1.9
  const start = inner.x + widthOf(label?.text ?? '', { ...point, bold: true }) + 6
  const quiet = pieces.map(
    (piece, at): SetPiece => (at === 0 ? piece : { ...piece, size: point.size * 0.75, color: inks.muted }),
  )
  return Array.from({ length: blankLines }, (_, at): FlowUnit => {
    const x = at === 0 ? start : inner.x
    return {
      height: room,
      before: at === 0 ? point.before * 0.5 : 0,
      keepsNext: at < blankLines - 1,
      lines: at === 0 ? [{ baseline: room - 5, pieces: quiet, path }] : [],
      rules: [{ x, y: room - 2, width: inner.x + inner.width - x, height: 0.6, fill: inks.rule }],
    }
  })
}

/** A paragraph's lines, each a unit. */
export function setLine(
  line: PaperLine,
  style: LineStyle,
  { x, width }: { x: number; width: number },
  path: StructureNode[],
): FlowUnit[] {
  const height = style.size * style.leading
  const baseline = height * 0.5 + style.size * 0.31
  return setRuns(line.runs, style, x, width).map((pieces, at) => ({
    height,
    before: at === 0 ? style.before : 0,
    keepsNext: false,
    lines: [{ baseline, pieces, path }],
    rules: [],
  }))
}

/** Labels in a narrow column, values beside them; with column heads, columns as wide as their words ask for. */
function setTable(table: PaperTable, column: Column): FlowUnit[] {
  const { style } = column
  const rows = table.head.length > 0 ? [table.head, ...table.rows] : table.rows
  const widths = columnWidths(rows, column)
  const node: StructureNode = { type: 'Table', key: column.nextKey() }
  const units = rows.map((row, at) => {
    const isHead = at === 0 && table.head.length > 0
    const tr: StructureNode = { type: 'TR', key: column.nextKey() }
    let x = column.x
    const cells = row.map((cell, index) => {
      const isLabel = isHead || (table.head.length === 0 && index === 0)
      const face = { ...style.text, ...(isLabel && { bold: true, color: inks.muted }) }
      const width = widths[index] ?? 0
      const path: StructureNode[] = [node, tr, { type: isLabel ? 'TH' : 'TD', key: column.nextKey() }]
      const units = setLine(cell, face, { x, width: width - gap }, path)
      x += width
      return units
    })
    const count = Math.max(1, ...cells.map(lines => lines.length))
    const height = style.text.size * style.text.leading
    const lines = cells.flatMap(units =>
      units.flatMap((unit, row) =>
        unit.lines.map(one => ({ ...one, baseline: one.baseline + row * height })),
      ),
    )
    return {
      height: count * height,
      before: at === 0 ? style.text.before : style.text.before * 0.4,
      keepsNext: isHead || at === 0 || at === rows.length - 2,
      lines,
      rules: [],
    }
  })
  return units.map((unit, at) => (at === units.length - 1 ? { ...unit, keepsNext: false } : unit))
}

const gap = 10

/** As wide as their words ask for; where that is too much, in proportion, but no narrower than their longest word. */
function columnWidths(rows: PaperLine[][], { width, style }: Column): number[] {
  const face = { size: style.text.size, bold: true }
  const count = Math.max(1, ...rows.map(row => row.length))
  const texts = Array.from({ length: count }, (_, at) => rows.map(row => (row[at] ? textOf(row[at]) : '')))
  const wanted = texts.map(column => Math.max(24, ...column.map(text => widthOf(text, face))) + gap + 2)
  const least = texts.map(
    column =>
      Math.max(16, ...column.flatMap(text => text.split(' ')).map(word => widthOf(word, face))) + gap + 2,
  )
  const sum = total(wanted)
  if (sum <= width) return wanted.map((each, at) => (at === count - 1 ? each + width - sum : each))
  const spare = Math.max(0, width - total(least))
  const asked = wanted.map((each, at) => Math.max(0, each - (least[at] ?? 0)))
  return least.map((each, at) => each + (spare * (asked[at] ?? 0)) / Math.max(1, total(asked)))
}

const total = (widths: number[]): number => widths.reduce((sum, each) => sum + each, 0)
