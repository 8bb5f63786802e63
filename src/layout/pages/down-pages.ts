import { textHeight, textWidth } from '../../measure/text-height.ts'
import { lineHeight } from '../../measure/wrap-runs.ts'
import type { Box, DrawnShape, Shape, StyledParagraph } from '../../model/deck.ts'
import { plainBox } from '../design/boxes.ts'
import type { Design } from '../design/design.ts'
import { evenGroups } from './even-groups.ts'
import { eventMarker } from './event-marker.ts'
import { limitsOf } from './limits.ts'
import type { Page } from './page.ts'
import { countWords } from './sections.ts'
import { styledLine } from './set-line.ts'
import { bar } from './shapes.ts'
import type { TimelineEvent } from './timeline-events.ts'

/** Between two events. */
const leastGap = 9
const mostGap = 30
/** Between date and marker, marker and text. */
const air = 20
/** At most so much of the width is the dates'. */
const mostOfWidth = 0.26

interface SetEvent {
  event: TimelineEvent
  when: StyledParagraph
  what: StyledParagraph[]
  height: number
}

/** Events down the slide, dates on the left, what happens on the right, on as few slides as they need. */
export function downPages(events: TimelineEvent[], design: Design): Page[] | null {
  const { sizes } = design.theme
  const tries = [sizes.body, Math.round((sizes.body + sizes.floor) / 2), sizes.floor].map(size => {
    const all = columnsOf(events, size, design)
    return { size, dates: all.dates, groups: groupsOf(all.events, design) }
  })
  const fewest = Math.min(...tries.map(({ groups }) => groups.length))
  const best = tries.find(({ groups }) => groups.length === fewest && groups.every(one => isFit(one, design)))
  return best ? best.groups.map(group => draw(group, best.dates, best.size, design)) : null
}

/** As many events to a slide as it holds; as many to each where that needs no slide more. */
function groupsOf(events: SetEvent[], design: Design): SetEvent[][] {
  const groups: SetEvent[][] = []
  for (const event of events) {
    const last = groups.at(-1)
    if (last && isFit([...last, event], design)) last.push(event)
    else groups.push([event])
  }
  const even = evenGroups(events, groups.length)
  return even.every(group => isFit(group, design)) ? even : groups
}

/** All events set in one size, with the width that their dates take. */
function columnsOf(events: TimelineEvent[], size: number, design: Design) {
  const { levels, fonts, boxes } = design
  const whens = events.map(({ when, chief }) =>
    styledLine(when, { ...levels.columnHead, size, color: chief ? 'accent' : 'heading' }, design),
  )
  const widest = Math.max(...whens.map(when => textWidth(when, fonts)))
  const dates = Math.min(boxes.content.width * mostOfWidth, widest + 4)
  const width = boxes.content.width - dates - 2 * air
  const set = events.map((event, at): SetEvent => {
    const when = whens[at] ?? styledLine(event.when, levels.columnHead, design)
    const what = event.what.map(line =>
      styledLine(line, { ...levels.caption, size, bold: event.chief, spaceBefore: 3 }, design),
    )
    return {
      event,
      when,
      what,
      height: Math.max(textHeight([when], dates, fonts), textHeight(what, width, fonts)),
    }
  })
  return { events: set, dates }
}

const heightOf = (group: SetEvent[]): number => group.reduce((sum, { height }) => sum + height, 0)

function isFit(group: SetEvent[], { boxes, theme }: Design): boolean {
  const words = countWords(group.map(({ event }) => [event.when, ...event.what]))
  return (
    heightOf(group) + (group.length - 1) * leastGap <= boxes.content.height &&
    (group.length === 1 || words <= limitsOf(theme).mostWords)
  )
}

function draw(group: SetEvent[], dates: number, size: number, design: Design): Page {
  const { content } = design.boxes
  const axis = content.x + dates + air
  const free = (content.height - heightOf(group)) / Math.max(1, group.length - 1)
  const gap = Math.min(mostGap, free)
  const middle = lineHeight(size) / 2
  let y = content.y
  const shapes = group.flatMap(({ event, when, what, height }, index): Shape[] => {
    const left = { x: content.x, y, width: dates, height }
    const right = { x: axis + air, y, width: content.x + content.width - axis - air, height }
    const marker = eventMarker(event, axis, y + middle)
    y += height + gap
    return [marker, words(`Date ${index + 1} label`, left, [when]), words(`Event ${index + 1}`, right, what)]
  })
  const last = group.at(-1)?.height ?? 0
  const line = { x: axis - 1, y: content.y + middle, width: 2, height: y - gap - last - content.y }
  return {
    layout: 'Title Only',
    shapes: [bar('Line', line, design.hairline), ...shapes],
    lines: group.flatMap(({ event }) => [event.when, ...event.what]),
  }
}

const words = (name: string, box: Box, paragraphs: StyledParagraph[]): DrawnShape => ({
  type: 'shape',
  name,
  altText: '',
  geometry: 'rect',
  box,
  style: plainBox,
  paragraphs,
})
