import { textOfWords } from '../../draft/read-line.ts'
import { textHeight } from '../../measure/text-height.ts'
import type { DrawnShape, Shape, StyledParagraph } from '../../model/deck.ts'
import type { CheckedLine, CheckedTable } from '../../trust/checked.ts'
import { tokens } from '../../trust/tokens.ts'
import { plainBox } from '../design/boxes.ts'
import type { Design } from '../design/design.ts'
import { evenGroups } from './even-groups.ts'
import type { Page } from './page.ts'
import { countWords } from './sections.ts'
import { styledLine } from './set-line.ts'
import { bar } from './shapes.ts'

const labelGap = 18
/** A line of events may hold this much more than the limit of words, since it is read one by one. */
const mostWords = 1.6
/** From the line to the labels above and below it. */
const stem = 22

interface Event {
  cells: CheckedLine[]
  when: StyledParagraph
  what: StyledParagraph
  chief: boolean
}

/**
 * Events on a line, their labels above and below it in turn, this meeting's marker filled. Null where the words
 * of even three events have no room: a table takes them.
 * `meeting` is the day of the meeting as the front matter prints it.
 */
export function timelinePages(table: CheckedTable, meeting: string | null, design: Design): Page[] | null {
  const events = table.rows.filter(row => row.length > 1).map(row => setEvent(row, meeting, design))
  if (events.length < 2 || events.length < table.rows.length) return null
  for (let pages = Math.ceil(events.length / 6); events.length / pages >= 2; pages++) {
    const groups = evenGroups(events, pages)
    if (groups.every(group => group.length > 1 && isFit(group, design)))
      return groups.map(group => draw(group, design))
  }
  return null
}

function setEvent(cells: CheckedLine[], meeting: string | null, design: Design): Event {
  const { levels } = design
  const [when, ...what] = cells
  const chief = isMeeting(when, meeting) || what.some(cell => cell.words.some(word => word.bold))
  const color = chief ? 'accent' : 'heading'
  return {
    cells,
    chief,
    when: styledLine(when ?? cells[0] ?? emptyCell, { ...levels.heading, color, spaceBefore: 0 }, design),
    what: styledLine(joined(what), { ...levels.caption, bold: chief, spaceBefore: 2 }, design),
  }
}

function isMeeting(when: CheckedLine | undefined, meeting: string | null): boolean {
  const day = tokens(textOfWords(when?.words ?? []))
  return (
    day.length > 1 &&
    tokens(meeting ?? '')
      .slice(0, day.length)
      .join(' ') === day.join(' ')
  )
}

/** Several cells after the date read as one text. */
function joined(cells: CheckedLine[]): CheckedLine {
  const [first = emptyCell] = cells
  const space = { text: ' ', bold: false, italic: false }
  const words = cells.flatMap((cell, index) => (index === 0 ? cell.words : [space, ...cell.words]))
  return { ...first, words, tags: cells.flatMap(cell => cell.tags) }
}

const emptyCell: CheckedLine = {
  type: 'line',
  bullet: false,
  level: 0,
  number: null,
  id: null,
  mark: null,
  given: null,
  words: [],
  tags: [],
  origin: 'none',
  sources: [],
  place: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
}

/** With labels in turn above and below, each may be almost as wide as the way to the next but one. */
function pitch(count: number, { boxes }: Design): { step: number; width: number } {
  const step = (boxes.content.width + labelGap) / (count + 1)
  return { step, width: 2 * step - labelGap }
}

function isFit(group: Event[], design: Design): boolean {
  const { width } = pitch(group.length, design)
  const room = design.boxes.content.height / 2 - stem
  const words = countWords(group.map(({ cells }) => cells))
  return (
    words <= design.theme.limits.words * mostWords &&
    group.every(({ when, what }) => textHeight([when, what], width, design.fonts) <= room)
  )
}

function draw(group: Event[], design: Design): Page {
  const { content } = design.boxes
  const { step, width } = pitch(group.length, design)
  const axis = content.y + content.height / 2
  const line = bar('Line', { ...content, y: axis - 1, height: 2 }, design.hairline)
  const shapes = group.flatMap((event, index): Shape[] => {
    const x = content.x + index * step
    const above = index % 2 === 0
    const room = content.height / 2 - stem
    const box = { x, y: above ? content.y : axis + stem, width, height: room }
    const label: DrawnShape = {
      type: 'shape',
      name: `Event ${index + 1}`,
      altText: '',
      geometry: 'rect',
      box,
      style: { ...plainBox, anchor: above ? 'bottom' : 'top' },
      paragraphs: [event.when, event.what],
    }
    return [
      bar(
        'Stem',
        { x: x + 6, y: above ? axis - stem + 3 : axis, width: 1, height: stem - 3 },
        design.hairline,
      ),
      marker(event, x, axis),
      label,
    ]
  })
  return { layout: 'Title Only', shapes: [line, ...shapes], lines: group.flatMap(({ cells }) => cells) }
}

function marker({ chief }: Event, x: number, axis: number): DrawnShape {
  const size = chief ? 18 : 12
  return {
    type: 'shape',
    name: 'Marker',
    altText: '',
    geometry: 'ellipse',
    box: { x: x + 6.5 - size / 2, y: axis - size / 2, width: size, height: size },
    style: {
      ...plainBox,
      fill: chief ? 'accent' : 'background',
      line: { color: chief ? 'accent' : 'heading', width: 2 },
    },
    paragraphs: [],
  }
}
