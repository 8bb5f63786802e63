import { textHeight } from '../../measure/text-height.ts'
import type { ColorRole, Shape } from '../../model/deck.ts'
import type { CheckedLine } from '../../trust/checked.ts'
import type { Design } from '../design/design.ts'
import { mostRows, rowBoxes } from '../design/row-boxes.ts'
import { blockColor } from './block-color.ts'
import { fewestPages, largestSize } from './fewest-pages.ts'
import type { Page } from './page.ts'
import { paginate, type Share } from './paginate.ts'
import type { Section, Unit } from './sections.ts'
import { type SetParagraph, setLine } from './set-line.ts'
import { bar, filled } from './shapes.ts'

/**
 * Labels on the left, what belongs to each on the right, a rule above: bottom lines by issue, meeting facts, what to
 * raise and to avoid. A block that a name tells has the rule and label of its colour.
 */
export function rowsPages(sections: Section[], design: Design): Page[] {
  const fits = (share: Share, size: number) => {
    const rows = setRows(sections, share, size, design)
    return rows.length <= mostRows && heightOf(rows) + rows.length * leastGap <= design.boxes.content.height
  }
  const { density, pages } = fewestPages(design.theme, ({ size, limits }) =>
    paginate(sections, {
      limits,
      order: sections.map((_, index) => index),
      keep: 0,
      together: 0,
      cutSign: design.theme.words.cut,
      fits: share => fits(share, size),
    }),
  )
  const sizeOf = (share: Share) => largestSize(design.theme, density.size, size => fits(share, size))
  return pages.map(share => rowsPage(setRows(sections, share, sizeOf(share), design), design))
}

/** Between the text of a row and that of the next; the rule stands in its middle. */
const leastGap = 18
const mostGap = 44

interface SetRow {
  label: SetParagraph | null
  text: SetParagraph[]
  lines: CheckedLine[]
  height: number
  /** Of a named block. */
  color: ColorRole | null
}

const heightOf = (rows: SetRow[]): number => rows.reduce((sum, row) => sum + row.height, 0)

function setRows(sections: Section[], share: Share, size: number, design: Design): SetRow[] {
  return sections.flatMap((section, index) => {
    const units = share[index] ?? []
    return units.length === 0 ? [] : [setRow(section, units, size, design)]
  })
}

function setRow({ name, heading }: Section, units: Unit[], size: number, design: Design): SetRow {
  const { levels, fonts, boxes } = design
  const lines = units.flat()
  const several = lines.length > 1
  const text = lines.map(line => {
    const level = Math.min(line.level, 1)
    const style = level === 0 ? levels.point : levels.subpoint
    return setLine(line, { style, level, bullet: several && line.bullet && line.mark !== null, size }, design)
  })
  const color = name === null ? null : blockColor(name)
  const label =
    heading && setLine(heading, { style: levels.label, level: 0, bullet: false, size, color }, design)
  const { label: left, text: right } = rowBoxes(boxes.content)
  const labelHeight = label ? textHeight([label], left.width, fonts) : 0
  const height = Math.max(labelHeight, textHeight(text, right.width, fonts))
  return { label, text, lines: heading ? [heading, ...lines] : lines, height, color }
}

/** Rows share the room that is left, up to a comfortable gap; the first rule stands where the body begins. */
function rowsPage(rows: SetRow[], design: Design): Page {
  const { content } = design.boxes
  const free = content.height - heightOf(rows)
  const gap = Math.min(mostGap, Math.max(leastGap, free / Math.max(1, rows.length)))
  let y = content.y
  const shapes = rows.flatMap((row, index): Shape[] => {
    const rule = bar('Rule', { ...content, y, height: row.color ? 2 : 0.75 }, row.color ?? design.hairline)
    const { label, text } = rowBoxes({ ...content, y: y + gap / 2, height: row.height })
    y += row.height + gap
    return [
      rule,
      ...(row.label ? [filled(`label-${index + 1}`, [row.label], label)] : []),
      ...(row.text.length > 0 ? [filled(`text-${index + 1}`, row.text, text)] : []),
    ]
  })
  return { layout: 'Labels and Content', shapes, lines: rows.flatMap(row => row.lines) }
}
