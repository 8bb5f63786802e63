import { diagnose } from '../../diagnostics/diagnose.ts'
import type { SectionKind } from '../../model/cable.ts'
import type { Line } from '../line.ts'
import { type Reading, readWords } from '../reading.ts'
import { type Slice, sliceOf, textOf, trimSlice } from '../slice.ts'
import type { BodyLine, HeadingRead } from './headings.ts'
import { type InlineHeading, inlineHeadingOf } from './inline-heading.ts'
import type { Numbering } from './numbering.ts'
import { markOf } from './opening.ts'
import type { RunInTopics } from './run-in-topics.ts'
import { kindOfHeading, overIssues } from './section-kinds.ts'
import type { TreeBuilder } from './tree-builder.ts'

/** The start of a paragraph: what opens it, and the text behind number and mark. */
export interface PartStart {
  number: number | null
  marking: string | null
  /** The mark where it stands in a line of its own above the number. */
  above?: Slice | null
  opening: Slice
  rest: Slice
  /** The mark says that it is for the entire text. */
  entire: boolean
}

/** Opens and closes sections and paragraphs: which heading a paragraph stands under, and how far a section goes. */
export class Parts {
  readonly #reading: Reading
  readonly #tree: TreeBuilder
  readonly #numbering: Numbering
  readonly #topics: RunInTopics
  /** The section ends with this paragraph: it is an inline summary or comment without an END further down. */
  #oneParagraph = false
  #headingNumber: { number: number; marking: string | null } | null = null
  #summarySeen = false
  /** The last heading, `KEY ISSUES`, stands over topics that run into their paragraphs. */
  #overIssues = false
  readonly #oddMarks: Line[] = []
  /** No paragraph has followed the heading yet. */
  underHeading = false

  constructor(reading: Reading, tree: TreeBuilder, numbering: Numbering, topics: RunInTopics) {
    this.#reading = reading
    this.#tree = tree
    this.#numbering = numbering
    this.#topics = topics
  }

  heading(heading: HeadingRead, lines: readonly BodyLine[]): void {
    const { value } = readWords(this.#reading, heading.slices)
    const words = value
      .replace(/^[-=_\s]+|[\s:=_-]+$/g, '')
      .replace(/(?<=[a-z]{2}|\))\.$/, '')
      .replace(counted, '')
    this.#openSection(words, kindOfHeading(words), heading.marking)
    const whole = lines.filter(line => line.kind === 'text' || line.kind === 'title' || line.kind === 'rule')
    this.#tree.add({ type: 'heading', ...this.#tree.literal(whole.map(({ line }) => sliceOf(line))) })
    this.underHeading = true
    this.#overIssues = overIssues.test(words)
    this.#headingNumber =
      heading.number === null ? null : { number: heading.number, marking: heading.marking }
  }

  /** The number that stood with the heading is the first block's. */
  takeNumber(): { number: number | null; marking: string | null } {
    const taken = this.#headingNumber ?? { number: null, marking: null }
    this.#headingNumber = null
    return taken
  }

  /** Opens a paragraph, and a section where an inline heading or the end of the one before calls for it. Returns its text. */
  begin(start: PartStart): Slice {
    const inline = this.#inlineHeading(textOf(start.rest))
    const directly = this.underHeading && !this.#opensSummary(inline) && !(inline?.topic && this.#overIssues)
    this.underHeading = false
    this.#headingNumber = null
    this.#settleSection(inline, directly)
    let text =
      inline === null ? start.rest : trimSlice({ ...start.rest, from: start.rest.from + inline.length })
    // "1. Summary: (SBU) ...": the mark may stand behind the heading
    const late = inline === null || start.marking !== null ? null : markOf(textOf(text))
    if (late !== null) text = trimSlice({ ...text, from: text.from + late.length })
    const paragraph = this.#tree.openParagraph(start.number, start.marking ?? late?.marking ?? null)
    const opening = start.opening.to > start.opening.from ? start.opening : start.rest
    paragraph.position = this.#tree.literal(start.above ? [start.above, opening] : [opening]).position
    if (inline !== null) {
      const words = trimSlice({ ...start.rest, to: start.rest.from + inline.length })
      this.#tree.add({ type: 'heading', ...this.#tree.literal([words]) })
    }
    // "(S-Entire text)" alone is the paragraph's text as well
    return start.entire && text.from >= text.to ? markAsText(start.opening) : text
  }

  /** An END marker closes the section that it names; an END of something else only bounds it. */
  end(part: string): void {
    const section = this.#tree.section
    if (section === null) return
    // END SUMMARY without a beginning: what stands before the first heading was the summary
    if (/^SUMM/.test(part) && (section.heading === null || !this.#summarySeen)) section.kind = 'summary'
    const { kind } = section
    if (kind === 'issue') return
    if (kindOfHeading(part) === kind || (part === 'NOTE' && kind === 'biography')) {
      this.#oneParagraph = true
    }
  }

  /** Whether a text that no number opens begins a part of its own. */
  opensPart(text: string): boolean {
    if (this.#tree.paragraph === null || this.underHeading || this.#tree.section === null) return true
    return this.#inlineHeading(text)?.known === true && !text.startsWith('(')
  }

  /** A run-in topic heads a part as the words of the trade do. */
  #inlineHeading(text: string): InlineHeading | null {
    const words = inlineHeadingOf(text)
    if (words?.known) return words
    const topic = this.#topics.topicOf(text.slice(0, 200))
    return topic === null ? words : { ...(words ?? topic), known: true, topic: true }
  }

  #openSection(heading: string | null, kind: SectionKind, marking: string | null = null): void {
    if (!this.#tree.reopenSection(heading)) this.#tree.openSection(heading, kind, marking)
    this.#oneParagraph = false
    this.#summarySeen ||= kind === 'summary'
  }

  #settleSection(inline: InlineHeading | null, directly: boolean): void {
    if (this.#oneParagraph) {
      this.#oneParagraph = false
      this.#tree.closeSection()
    }
    const section = this.#tree.section
    if (inline !== null && !directly && !this.#isTopicWithin(inline)) this.#inlineSection(inline)
    else if (section === null) this.#openSection(null, this.#summarySeen ? 'background' : 'other')
    else if (inline !== null && section.kind === 'issue' && kindOfHeading(inline.heading) === 'comment') {
      section.kind = 'comment'
    }
  }

  /** In a text with headings, a run-in topic heads its paragraph and no part. */
  #isTopicWithin({ topic }: InlineHeading): boolean {
    return topic === true && this.#topics.within && this.#tree.section !== null && !this.#overIssues
  }

  #inlineSection(inline: InlineHeading): void {
    const kind = kindOfHeading(inline.heading)
    this.#openSection(inline.heading, kind)
    const runsOn = /^[\p{Lu}\P{L}]+$/u.test(inline.heading)
      ? kind === 'issue' || kind === 'background' || kind === 'logistics'
      : kind === 'issue' && !this.#topics.each
    this.#oneParagraph = !runsOn && !this.#numbering.endsLater(inline.heading)
    if (this.#oneParagraph && kind === 'summary') this.#numbering.unclosedSummary()
  }

  /** A summary is a part of its own, even directly under another heading. */
  #opensSummary(inline: InlineHeading | null): boolean {
    return (
      inline !== null && kindOfHeading(inline.heading) === 'summary' && this.#tree.section?.kind !== 'summary'
    )
  }

  /** A mark such as `C)`. */
  oddMark({ line }: Slice): void {
    this.#oddMarks.push(line)
  }

  /** One remark on all marks that are badly written. */
  remarkOddMarks(): void {
    const [first, ...others] = this.#oddMarks
    if (first === undefined) return
    const placeOf = ({ start, end }: Line) => this.#reading.places.position(start, end)
    const written = this.#reading.source.slice(first.start, first.end).trim()
    const times = others.length === 0 ? '' : ` (${others.length + 1} marks)`
    const message = `The portion mark is badly written or placed: "${written.slice(0, 12)}"${times}.`
    const related = others.slice(0, 20).map(line => ({ message: 'also here', place: placeOf(line) }))
    const hint = 'Check that it was read as meant.'
    this.#reading.diagnostics.push(
      diagnose('read/odd-mark', message, { place: placeOf(first), related, hint }),
    )
  }
}

/** `Issue 1: Sugar`, `>> In brief`: what numbers or adorns a heading. */
const counted =
  /^(?:(?:ISSUE|ITEM|TOPIC)\s+(?:\d{1,2}|[IVX]{1,4}|ONE|TWO|THREE|FOUR|FIVE|SIX)\s?[:.–—-]+\s+|[>#]+\s*)/i

function markAsText(opening: Slice): Slice {
  const at = Math.max(0, textOf(opening).search(/[([A-Z]/))
  return trimSlice({ ...opening, from: opening.from + at })
}
