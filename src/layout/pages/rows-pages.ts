import { textHeight } from '../../measure/text-height.ts'
import type { Shape } from '../../model/deck.ts'
import type { CheckedLine } from '../../trust/checked.ts'
import type { Design } from '../design/design.ts'
import { mostRows, rowBoxes } from '../design/row-boxes.ts'
import { fewestPages } from './fewest-pages.ts'
import type { Page } from './page.ts'
import { paginate, type Share } from './paginate.ts'
import type { Section, Unit } from './sections.ts'
import { type SetParagraph, setLine } from './set-line.ts'
import { bar, filled } from './shapes.ts'

/** Labels on the left, what belongs to each on the right, a hairline between: bottom lines by issue, meeting facts. */
export function rowsPages(sections: Section[], design: Design): Page[] {
  const room = design.boxes.content.height
  const { density, pages } = fewestPages(design.theme, ({ size, limits }) =>
    paginate(sections, {
      limits,
      order: sections.map((_, index) => index),
      keep: 0,
      together: 0,
      cutSign: design.theme.words.cut,
      fits: share => {
        const rows = setRows(sections, share, size, design)
        const gaps = Math.max(0, rows.length - 1) * leastGap
        return rows.length <= mostRows && rows.reduce((sum, row) => sum + row.height, gaps) <= room
      },
    }),
  )
  return pages.map(share => rowsPage(setRows(sections, share, density.size, design), design))
}

const leastGap = 20
const mostGap = 34

interface SetRow {
  label: SetParagraph | null
  text: SetParagraph[]
  lines: CheckedLine[]
  height: number
}

function setRows(sections: Section[], share: Share, size: number, design: Design): SetRow[] {
  return sections.flatMap(({ heading }, index) => {
    const units = share[index] ?? []
    return units.length === 0 ? [] : [setRow(heading, units, size, design)]
  })
}

function setRow(heading: CheckedLine | null, units: Unit[], size: number, design: Design): SetRow {
  const { levels, fonts, boxes } = design
  const lines = units.flat()
  const several = lines.length > 1
  const text = lines.map(line => {
    const level = Math.min(line.level, 1)
    const style = level === 0 ? levels.point : levels.subpoint
    return setLine(line, { style, level, bullet: several && line.bullet && line.mark !== null, size }, design)
  })
  const label = heading && setLine(heading, { style: levels.label, level: 0, bullet: false }, design)
  const { label: left, text: right } = rowBoxes(boxes.content)
  const labelHeight = label ? textHeight([label], left.width, fonts) : 0
  const height = Math.max(labelHeight, textHeight(text, right.width, fonts))
  return { label, text, lines: heading ? [heading, ...lines] : lines, height }
}

/** Rows share the room that is left, up to a comfortable gap. */
function rowsPage(rows: SetRow[], design: Design): Page {
  const { content } = design.boxes
  const free = content.height - rows.reduce((sum, row) => sum + row.height, 0)
  const gap = Math.min(mostGap, Math.max(leastGap, free / Math.max(1, rows.length)))
  let y = content.y
  const shapes = rows.flatMap((row, index): Shape[] => {
    const { label, text } = rowBoxes({ ...content, y, height: row.height })
    const rule = bar('Rule', { ...content, y: y - gap / 2, height: 0.75 }, design.hairline)
    y += row.height + gap
    return [
      ...(index === 0 ? [] : [rule]),
      ...(row.label ? [filled(`label-${index + 1}`, [row.label], label)] : []),
      filled(`text-${index + 1}`, row.text, text),
    ]
  })
  return { layout: 'Labels and Content', shapes, lines: rows.flatMap(row => row.lines) }
}
