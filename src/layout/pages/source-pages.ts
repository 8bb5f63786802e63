import type { Position } from 'unist'
import { paragraphHeight } from '../../measure/text-height.ts'
import type { CheckedLine } from '../../trust/checked.ts'
import type { SourceRef } from '../../trust/source-index.ts'
import { columnsIn } from '../design/boxes.ts'
import type { Design } from '../design/design.ts'
import { cutAtSentence, cutUnit, isSmall } from './cut-unit.ts'
import type { Page } from './page.ts'
import { plainRun, type SetParagraph, setLine } from './set-line.ts'
import { filled } from './shapes.ts'
import { tagOf } from './tag-of.ts'

interface Column {
  paragraphs: SetParagraph[]
  lines: CheckedLine[]
  used: number
}

/** Less than so many lines of a paragraph are not left alone at the foot of a column. */
const fewLines = 3

/**
 * Paragraphs of the source verbatim in two columns, each under its tag, with its marks: where the tags of the other
 * slides lead.
 */
export function sourcePages(
  { refs, several }: { refs: SourceRef[]; several: boolean },
  place: Position,
  design: Design,
): Page[] {
  const lines = refs.flatMap(ref => {
    const tag = tagOf(ref, several)
    return ref.paragraph.blocks.map((block, at) => ({
      head: at === 0 ? [setTag(tag, design)] : [],
      line: lineOf(ref, block, tag, place),
    }))
  })
  const boxes = columnsIn(design.boxes.content, 2, design.theme.gutter)
  const columns = evened(room => {
    const all = new Columns(boxes[0]?.width ?? 0, room, design)
    for (const line of lines) all.put(line.head, line.line)
    return all.all
  }, design.boxes.content.height)
  const pages: Page[] = []
  for (let at = 0; at < columns.length; at += 2) {
    const shown = columns.slice(at, at + 2)
    pages.push({
      layout: 'Sources',
      shapes: shown.map(({ paragraphs }, side) =>
        filled(side === 0 ? 'left' : 'right', paragraphs, boxes[side] ?? null),
      ),
      lines: shown.flatMap(({ lines }) => lines),
    })
  }
  return pages
}

/** As many slides as the columns need at their full height, as evenly filled as few tries find. */
function evened(fill: (room: number) => Column[], height: number): Column[] {
  const pages = (columns: Column[]) => Math.ceil(columns.length / 2)
  const used = (columns: Column[]) => columns.reduce((sum, column) => sum + column.used, 0)
  const full = fill(height)
  const count = pages(full)
  if (count < 2 || used(full.slice(2 * (count - 1))) > 2 * height * almostFull) return full
  let best = full
  let low = used(full) / (2 * count)
  let high = height
  for (let step = 0; step < steps; step++) {
    const room = (low + high) / 2
    const columns = fill(room)
    if (pages(columns) > count) low = room
    else {
      best = columns
      high = room
    }
  }
  return best
}

/** Of the last slide: it needs no evening out. */
const almostFull = 0.8
/** Tries to even columns out. */
const steps = 4

/** Column after column; a paragraph that goes on in the next is cut at a sentence where it can be. */
class Columns {
  readonly all: Column[] = []
  readonly #width: number
  readonly #room: number
  readonly #design: Design

  constructor(width: number, room: number, design: Design) {
    this.#width = width
    this.#room = room
    this.#design = design
  }

  put(head: SetParagraph[], line: CheckedLine): void {
    const design = this.#design
    const last = this.all.at(-1) ?? this.#open()
    const set = (part: CheckedLine[]) => [...head, ...part.map(one => setSource(one, design))]
    const room = this.#room - last.used
    const fits = (part: CheckedLine[]) => isSmall(part) && this.#height(set(part), last) <= room
    const least = fewLines * design.levels.source.size * 1.2
    const isOpen = this.#height(head, last) + least <= room
    const [first, rest] = fits([line]) ? [line] : isOpen ? this.#cut(line, fits) : [undefined, line]
    // What cannot be cut stands alone, whatever it needs.
    const isAlone = first === undefined && last.lines.length === 0
    const shown = isAlone ? line : first
    if (shown) {
      last.used += this.#height(set([shown]), last)
      last.paragraphs.push(...set([shown]))
      last.lines.push(shown)
    }
    if (isAlone || !rest) return
    this.#open()
    this.put(shown ? [] : head, rest)
  }

  /** Within a sentence only where nothing else stands in the column. */
  #cut(line: CheckedLine, fits: (part: CheckedLine[]) => boolean): [CheckedLine | undefined, CheckedLine] {
    const { cut } = this.#design.theme.words
    const found = cutAtSentence(line, cut, part => fits([part]))
    if (found || this.all.at(-1)?.lines.length !== 0) return found ?? [undefined, line]
    const [[first], [rest]] = cutUnit([line], cut, fits)
    return first && rest ? [first, rest] : [undefined, line]
  }

  #open(): Column {
    const column = { paragraphs: [], lines: [], used: 0 }
    this.all.push(column)
    return column
  }

  #height(set: SetParagraph[], { lines }: Column): number {
    const space = (one: SetParagraph, at: number) =>
      at === 0 && lines.length === 0 ? 0 : one.style.spaceBefore
    return set.reduce(
      (sum, one, at) => sum + space(one, at) + paragraphHeight(one, this.#width, this.#design.fonts),
      0,
    )
  }
}

function setSource(line: CheckedLine, design: Design): SetParagraph {
  const { source, sourcePoint } = design.levels
  const setting = line.bullet
    ? { style: sourcePoint, level: 2, bullet: true }
    : { style: source, level: 1, bullet: false }
  return setLine(line, setting, design)
}

function setTag(tag: string, { levels }: Design): SetParagraph {
  const runs = [{ ...plainRun, text: tag, color: levels.sourceTag.color }]
  return { paragraph: { level: 0, bullet: false, runs }, runs, style: levels.sourceTag }
}

function lineOf(
  ref: SourceRef,
  { kind, marking, text }: SourceRef['paragraph']['blocks'][number],
  tag: string,
  place: Position,
): CheckedLine {
  return {
    type: 'line',
    bullet: kind === 'bullet',
    level: 0,
    number: null,
    mark: marking,
    given: marking,
    words: [{ text, bold: false, italic: false }],
    tags: [tag],
    id: null,
    place,
    origin: 'source',
    sources: [{ ...ref, tag }],
  }
}
