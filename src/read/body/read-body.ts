import type { CableContent, Junk } from '../../model/cable.ts'
import type { Line } from '../line.ts'
import type { Reading } from '../reading.ts'
import { type Slice, sliceOf, textOf, trimSlice } from '../slice.ts'
import { bodyLines } from './body-lines.ts'
import { bulletDepth, type OpenLists } from './bullet-depth.ts'
import { type BulletLabel, bulletLabelOf, countsOn } from './bullet-label.ts'
import { type BodyLine, headingAt, type Look } from './headings.ts'
import { settleKinds } from './kind-by-content.ts'
import { lookOf } from './look-of.ts'
import { markAbove } from './mark-above.ts'
import { endMarkersOf, isBeginMarker } from './markers.ts'
import { Numbering } from './numbering.ts'
import { markOf } from './opening.ts'
import { letteredStart, type NumberedStart, numberedStart } from './paragraph-start.ts'
import { Parts } from './parts.ts'
import { runInTopics } from './run-in-topics.ts'
import { addTextNodes, type Block } from './text-nodes.ts'
import { TreeBuilder } from './tree-builder.ts'

/** Reads the lines between header and signature into sections; `last` is the text in front of an inline signature. */
export function readBody(
  reading: Reading,
  lines: readonly Line[],
  range: { from: number; to: number; last: Slice | null },
  junk: ReadonlyMap<number, string>,
): CableContent[] {
  const body = bodyLines(lines, range.from, range.to, junk)
  if (range.last !== null) body.push({ line: cutLine(range.last), kind: 'text', opens: false, reason: '' })
  return new BodyReader(reading, body).read()
}

function cutLine({ line, to }: Slice): Line {
  const text = line.text.slice(0, to)
  const end = line.offsets?.[to] ?? line.start + to
  return { ...line, text, trim: text.trim(), end, offsets: line.offsets?.slice(0, to + 1) ?? null }
}

/** One pass over the lines: collects the lines of a block until the next one opens. */
class BodyReader {
  readonly #lines: BodyLine[]
  readonly #reading: Reading
  readonly #tree: TreeBuilder
  readonly #numbering: Numbering
  readonly #parts: Parts
  readonly #look: Look
  #block: Block | null = null
  /** Junk that stood within the open block; it follows it in the tree. */
  #waitingJunk: Junk[] = []
  #lastLabel: BulletLabel | null = null
  #lists: OpenLists = []
  #quoting = false
  /** A mark alone in its line, above the number of its paragraph. */
  #markAbove: ReturnType<typeof markAbove> = null

  constructor(reading: Reading, lines: BodyLine[]) {
    this.#reading = reading
    this.#lines = lines
    this.#tree = new TreeBuilder(reading)
    this.#numbering = new Numbering(reading, lines)
    this.#look = lookOf(lines)
    const topics = runInTopics(lines, this.#look)
    this.#parts = new Parts(reading, this.#tree, this.#numbering, topics)
  }

  read(): CableContent[] {
    for (let at = 0; at < this.#lines.length; ) at = this.#step(at)
    this.#flush()
    this.#parts.remarkOddMarks()
    const content = this.#tree.finish()
    settleKinds(content)
    return content
  }

  #step(at: number): number {
    const here = this.#lines[at]
    if (here === undefined || here.kind === 'blank') return at + 1
    if (here.kind === 'junk') {
      this.#junk(here)
      return at + 1
    }
    const heading = headingAt(this.#lines, at, this.#look)
    if (heading !== null) {
      this.#flush()
      this.#quoting = false
      this.#parts.heading(heading, this.#lines.slice(at, heading.next))
      return heading.next
    }
    const above = markAbove(this.#lines, at)
    if (above !== null) this.#flush()
    this.#markAbove ??= above
    if (here.kind === 'rule') this.#junk(here)
    else if (above === null) this.#text(here)
    return at + 1
  }

  #junk(here: BodyLine): void {
    const node: Junk = { type: 'junk', reason: here.reason, ...this.#tree.literal([sliceOf(here.line)]) }
    if (this.#block === null) this.#tree.add(node)
    else this.#waitingJunk.push(node)
  }

  #text(here: BodyLine): void {
    const slice = sliceOf(here.line)
    const before = this.#lastText()
    if (isBeginMarker(here.line.trim)) {
      this.#flush()
      this.#tree.add({
        type: 'marker',
        marks: /^UN/i.test(here.line.trim) ? 'end' : 'begin',
        ...this.#tree.literal([slice]),
      })
      this.#quoting = /TEXT/i.test(here.line.trim) && this.#numbering.endsLater('TEXT')
      return
    }
    const start = numberedStart(here.line.trim)
    if (this.#quoting && !(start !== null && this.#numbering.resumes(start, here))) {
      this.#quoted(slice, here)
      return
    }
    this.#quoting = false
    if (start !== null && this.#numbering.accepts(start, here, before, this.#lastLabel)) {
      this.#paragraph(slice, start)
      return
    }
    const label = bulletLabelOf(here.line.trim)
    const letter = this.#look.unnumbered && here.opens ? letteredStart(here.line.trim) : 0
    if (letter > 0) this.#prose({ ...slice, from: slice.from + letter })
    else if (label !== null && this.#isBullet(label, here, before)) this.#bullet(slice, label)
    else if (here.opens || this.#block === null) this.#prose(slice)
    else this.#block.slices.push(this.#lateMark(slice))
  }

  /** `4.` / `(C) The minister ...`: the mark of a number that stands alone in its line. */
  #lateMark(slice: Slice): Slice {
    const paragraph = this.#tree.paragraph
    const bare = this.#block?.slices.every(({ from, to }) => from >= to) === true
    const mark = bare && paragraph?.marking === null ? markOf(textOf(slice)) : null
    if (mark === null || paragraph === null) return slice
    paragraph.marking = mark.marking
    return trimSlice({ ...slice, from: slice.from + mark.length })
  }

  /** Quoted text has no numbers and bullets of ours; END TEXT closes it. */
  #quoted(slice: Slice, here: BodyLine): void {
    if (here.opens || this.#block === null) this.#prose(slice)
    else this.#block.slices.push(slice)
    if (endMarkersOf(here.line.trim).length > 0) this.#flush()
  }

  #lastText(): string {
    const last = this.#block?.slices.at(-1)
    return last === undefined ? '' : textOf(last).slice(-200)
  }

  /** A sign or label opens a bullet behind a gap, a stop or a bullet of the same kind; within a sentence it does not. */
  #isBullet(label: BulletLabel, here: BodyLine, before: string): boolean {
    const after = here.opens || before === '' || /[:;.,!?]$|\b(?:and|or)$/i.test(before)
    const list = this.#block?.label == null ? null : this.#lastLabel
    // "THE SPEAKER," / "O NEILL, AGREES"
    if (label.label === 'O') return here.opens || list?.label === 'O'
    if (label.order === null) return after || list?.label === label.label
    return countsOn(this.#lastLabel, label) && (after || list?.order?.style === label.order.style)
  }

  #paragraph(slice: Slice, start: NumberedStart): void {
    this.#flush()
    const mark = markOf(textOf(slice).slice(start.length))
    if (mark?.odd) this.#parts.oddMark(slice)
    const from = slice.from + start.length + (mark?.length ?? 0)
    const above = this.#markAbove
    if (above !== null) this.#parts.oddMark(above.slice)
    this.#markAbove = null
    const text = this.#parts.begin({
      number: start.number,
      marking: mark?.marking ?? start.marking ?? above?.marking ?? null,
      above: above?.slice ?? null,
      opening: { ...slice, to: from },
      rest: trimSlice({ ...slice, from }),
      entire: mark?.entire === true,
    })
    this.#lastLabel = null
    this.#lists = []
    this.#block = { label: null, depth: 0, opening: null, marking: null, slices: [text] }
  }

  #bullet(slice: Slice, label: BulletLabel): void {
    this.#flush()
    if (this.#tree.paragraph === null || this.#parts.underHeading) {
      const nothing = { ...slice, to: slice.from }
      this.#parts.begin({ ...this.#parts.takeNumber(), opening: nothing, rest: nothing, entire: false })
    }
    const mark = markOf(textOf(slice).slice(label.length))
    const from = slice.from + label.length + (mark?.length ?? 0)
    const text = trimSlice({ ...slice, from })
    const depth = bulletDepth(this.#lists, label, slice.from)
    const marking = mark?.marking ?? null
    this.#block = { label, depth, opening: { ...slice, to: from }, marking, slices: [text] }
    this.#lastLabel = label
  }

  /** A block without number or sign: it belongs to the paragraph before it, unless it opens a part. */
  #prose(slice: Slice): void {
    const last = this.#lastText()
    const ended = sentenceEnd.test(last) || (this.#look.unnumbered && last.endsWith(':'))
    this.#flush()
    const mark = markOf(textOf(slice))
    const rest = mark === null ? slice : trimSlice({ ...slice, from: slice.from + mark.length })
    const opening = { ...slice, to: rest.from }
    const paragraph = this.#tree.paragraph
    const marked = paragraph?.number === null && paragraph.marking !== null && mark !== null
    // above the first number, and where there is none and no heading, each block is a paragraph
    const joined = this.#look.unnumbered && this.#tree.section?.heading != null
    const alone = ended && this.#numbering.unbegun && !this.#quoting && !joined
    if (marked || alone || this.#parts.opensPart(textOf(rest))) {
      const given = this.#parts.takeNumber()
      const marking = mark?.marking ?? given.marking
      const text = this.#parts.begin({
        number: given.number,
        marking,
        opening,
        rest,
        entire: mark?.entire === true,
      })
      this.#lastLabel = null
      this.#lists = []
      this.#block = { label: null, depth: 0, opening: null, marking: null, slices: [text] }
    } else {
      this.#block = {
        label: null,
        depth: 0,
        opening: mark && opening,
        marking: mark?.marking ?? null,
        slices: [rest],
      }
    }
  }

  #flush(): void {
    const block = this.#block
    this.#block = null
    if (block !== null) {
      for (const part of addTextNodes(this.#reading, this.#tree, block, this.#quoting)) {
        if (part.endsWith('TEXT')) this.#quoting = false
        else this.#parts.end(part)
      }
    }
    for (const junk of this.#waitingJunk) this.#tree.add(junk)
    this.#waitingJunk = []
  }
}

const sentenceEnd = /[.!?]["”'’)\]]*$/
