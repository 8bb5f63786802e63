import { textHeight } from '../../measure/text-height.ts'
import type { Box, ColorRole } from '../../model/deck.ts'
import { columnsIn, columnTop, insetBox } from '../design/boxes.ts'
import type { Design } from '../design/design.ts'
import { blockColor } from './block-color.ts'
import type { ColumnPlan } from './column-plan.ts'
import type { Share } from './paginate.ts'
import type { Piece } from './piece.ts'
import type { Section } from './sections.ts'
import type { SetParagraph } from './set-line.ts'
import { setSection } from './set-section.ts'
import { bar, filled } from './shapes.ts'
import { spread } from './spread.ts'

interface Group {
  paragraphs: SetParagraph[]
  /** Of the rule above it; null where no heading calls for one. */
  color: ColorRole | null
}

/** The columns of one page; a single one is spread over two where it is long. Empty ones give their room away. */
export function setColumns(
  sections: Section[],
  share: Share,
  plan: ColumnPlan,
  size: number,
  content: Box,
  design: Design,
): Piece[] {
  const groupOf = (indexes: number[]) => setGroup(sections, share, indexes, size, design)
  const groups = withLoose(
    plan.columns.map(groupOf),
    plan.loose.map(index => groupOf([index])),
    content,
    design,
  )
  const box = groups.some(({ color }) => color !== null) ? insetBox(content, { top: columnTop }) : content
  const rule = (under: Box, color: ColorRole | null) =>
    color === null ? [] : [bar('Rule', { ...under, y: content.y, height: 2 }, color)]
  const [only] = groups
  if (groups.length === 1 && only)
    return spread(only.paragraphs, box, design).map((part, at) => {
      const placeholder = plan.placeholders.at(at === 0 ? 0 : -1) ?? ''
      const piece = pieceOf(placeholder, part.paragraphs, part.box, design)
      return at === 0 ? { ...piece, shapes: [...rule(box, only.color), ...piece.shapes] } : piece
    })
  return fairColumns(groups, box, design).map((column, at) => {
    const { paragraphs, color } = groups[at] ?? { paragraphs: [], color: null }
    const piece = pieceOf(plan.placeholders[at] ?? '', paragraphs, column, design)
    return { ...piece, shapes: [...rule(column, color), ...piece.shapes] }
  })
}

/** Widths of two columns, the plainest first: a long one beside a short one may be wider. */
const shares = [0.5, 0.58, 0.42, 0.66, 0.34]
/** What a less plain share must save of the height. */
const saving = 0.85

/** Columns as wide as their texts ask for: equal ones, unless others make the taller one clearly lower. */
function fairColumns(groups: Group[], box: Box, { fonts, theme }: Design): Box[] {
  const equal = columnsIn(box, groups.length, theme.gutter)
  if (groups.length !== 2) return equal
  const height = (columns: Box[]) =>
    Math.max(...columns.map((column, at) => textHeight(groups[at]?.paragraphs ?? [], column.width, fonts)))
  let best = { columns: equal, height: height(equal) }
  for (const share of shares) {
    const width = Math.round((box.width - theme.gutter) * share)
    const columns = [
      { ...box, width },
      { ...box, x: box.x + width + theme.gutter, width: box.width - theme.gutter - width },
    ]
    const needed = height(columns)
    if (needed < best.height * saving) best = { columns, height: needed }
  }
  return best.columns
}

function setGroup(sections: Section[], share: Share, indexes: number[], size: number, design: Design): Group {
  const shown = indexes.flatMap(index => {
    const section = sections[index]
    const units = share[index] ?? []
    return section && units.length > 0 ? [{ section, units }] : []
  })
  const first = shown[0]?.section
  return {
    paragraphs: shown.flatMap(({ section, units }) => setSection(section, units, size, design)),
    color: first && (first.heading || first.name) ? blockColor(first.name) : null,
  }
}

/** Loose text opens a second column where there is one only, else it goes under the shorter one. */
function withLoose(columns: Group[], loose: Group[], content: Box, { fonts, theme }: Design): Group[] {
  const groups = columns.filter(({ paragraphs }) => paragraphs.length > 0)
  const width = columnsIn(content, 2, theme.gutter)[0]?.width ?? content.width
  const height = ({ paragraphs }: Group) => textHeight(paragraphs, width, fonts)
  for (const group of loose.filter(({ paragraphs }) => paragraphs.length > 0)) {
    const shortest = Math.min(...groups.map(height))
    const found = groups.findLastIndex(one => height(one) === shortest)
    const target = groups[found]
    if (groups.length < 2 || !target) groups.push(group)
    else groups[found] = { ...target, paragraphs: [...target.paragraphs, ...group.paragraphs] }
  }
  return groups
}

function pieceOf(placeholder: string, paragraphs: SetParagraph[], box: Box, { fonts }: Design): Piece {
  return {
    shapes: [filled(placeholder, paragraphs, box)],
    used: textHeight(paragraphs, box.width, fonts),
    room: box.height,
  }
}
