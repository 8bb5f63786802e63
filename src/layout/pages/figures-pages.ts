import { lineCount, textHeight } from '../../measure/text-height.ts'
import type { DrawnShape, LevelStyle, Shape } from '../../model/deck.ts'
import type { CheckedLine, CheckedTable } from '../../trust/checked.ts'
import { columnsIn, plainBox } from '../design/boxes.ts'
import type { Design } from '../design/design.ts'
import type { Theme } from '../theme.ts'
import { evenGroups } from './even-groups.ts'
import { limitsOf } from './limits.ts'
import type { Page } from './page.ts'
import { countWords } from './sections.ts'
import { styledLine } from './set-line.ts'
import { bar } from './shapes.ts'

/** Between the rule of a card and its number. */
const cardTop = 14

/** Big numbers with their captions, three to a row, two rows at most. Null where a caption has no room. */
export function figuresPages({ rows }: CheckedTable, design: Design): Page[] | null {
  if (rows.length === 0 || rows.some(row => row.length < 2)) return null
  for (let pages = Math.ceil(rows.length / 6); pages <= rows.length; pages++) {
    const drawn = evenGroups(rows, pages).map(group => drawCards(group, design))
    if (drawn.every(page => page !== null)) return drawn
  }
  return null
}

function drawCards(rows: CheckedLine[][], design: Design): Page | null {
  const { content } = design.boxes
  const { theme } = design
  if (rows.length > 1 && countWords(rows) > limitsOf(theme).mostWords) return null
  const across = rows.length === 4 ? 2 : Math.min(3, rows.length)
  const down = Math.ceil(rows.length / across)
  const height = (content.height - (down - 1) * theme.gutter) / down
  const columns = columnsIn(content, Math.max(2, across), theme.gutter)
  const style = figureStyle(
    rows.flatMap(row => row.slice(0, 1)),
    (columns[0]?.width ?? content.width) - theme.gutter / 2,
    design,
  )
  const caption = { ...design.levels.caption, size: captionSize(rows.length, theme.sizes) }
  const shapes: Shape[] = []
  for (const [index, row] of rows.entries()) {
    const column = columns[index % across]
    if (!column) return null
    const y = content.y + Math.floor(index / across) * (height + theme.gutter)
    const card = drawCard(row, { style, caption }, { ...column, y, height }, index, design)
    if (!card) return null
    shapes.push(...card)
  }
  return { layout: 'Title Only', shapes, lines: rows.flat() }
}

/** The fewer cards, the larger what they say. */
const captionSize = (cards: number, { lead, body, floor }: Theme['sizes']): number =>
  cards < 3 ? lead : cards < 4 ? body : floor

function drawCard(
  row: CheckedLine[],
  { style, caption }: { style: LevelStyle; caption: LevelStyle },
  box: DrawnShape['box'],
  index: number,
  design: Design,
): Shape[] | null {
  const [number, ...captions] = row
  if (!number) return null
  const inner = { ...box, y: box.y + cardTop, height: box.height - cardTop }
  const paragraphs = [
    styledLine(number, style, design),
    ...captions.map(line => styledLine(line, caption, design)),
  ]
  if (textHeight(paragraphs, inner.width, design.fonts) > inner.height) return null
  const text: DrawnShape = {
    type: 'shape',
    name: `Figure ${index + 1}`,
    altText: '',
    geometry: 'rect',
    box: inner,
    style: plainBox,
    paragraphs,
  }
  return [bar('Rule', { ...box, height: 2 }, 'accent'), text]
}

/** One size for all numbers of a slide: the largest at which each stands on one line, or, smaller, on two. */
function figureStyle(numbers: CheckedLine[], width: number, design: Design): LevelStyle {
  const { levels, fonts, theme } = design
  const { figure, title, lead } = theme.sizes
  const steps: [size: number, lines: number][] = [
    [figure, 1],
    [Math.round(figure * 0.8), 1],
    [Math.round(figure * 0.6), 2],
    [title, 2],
    [lead, Number.POSITIVE_INFINITY],
  ]
  const fits = ([size, lines]: [number, number]) =>
    numbers.every(
      number => lineCount(styledLine(number, { ...levels.figure, size }, design), width, fonts) <= lines,
    )
  const [size] = steps.find(fits) ?? [lead]
  return { ...levels.figure, size }
}
