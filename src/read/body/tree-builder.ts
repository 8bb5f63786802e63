import type {
  CableContent,
  Heading,
  Junk,
  Marker,
  Paragraph,
  Section,
  SectionKind,
  Unparsed,
} from '../../model/cable.ts'
import { type Reading, readWords } from '../reading.ts'
import type { Slice } from '../slice.ts'

const continued = /^(?<name>.+?)[\s,/(–—-]+cont(?:inued|['’]?d)?\.?\)?$/iu

type Leaf = Heading | Marker | Junk | Unparsed

/** Puts sections, paragraphs and their parts together in source order; a part goes into the innermost that is open. */
export class TreeBuilder {
  readonly content: CableContent[] = []
  section: Section | null = null
  paragraph: Paragraph | null = null
  readonly #reading: Reading

  constructor(reading: Reading) {
    this.#reading = reading
  }

  openSection(heading: string | null, kind: SectionKind, marking: string | null = null): Section {
    this.closeSection()
    this.section = { type: 'section', heading, headingMarking: marking, kind, children: [] }
    this.content.push(this.section)
    return this.section
  }

  /** `SUMMARY CONTINUED`: the section before goes on. */
  reopenSection(heading: string | null): boolean {
    const last = this.content.findLast(node => node.type === 'section')
    const name = continued.exec(heading ?? '')?.groups?.name?.toUpperCase()
    if (name === undefined || last?.type !== 'section' || last.heading?.toUpperCase() !== name) return false
    this.paragraph = null
    this.section = last
    return true
  }

  closeSection(): void {
    this.paragraph = null
    this.section = null
  }

  openParagraph(number: number | null, marking: string | null): Paragraph {
    const section = this.section ?? this.openSection(null, 'other')
    this.paragraph = { type: 'paragraph', number, marking, children: [] }
    section.children.push(this.paragraph)
    return this.paragraph
  }

  add(part: Leaf): void {
    if (this.paragraph !== null) this.paragraph.children.push(part)
    else if (this.section !== null) this.section.children.push(part)
    else if (part.type === 'junk' || part.type === 'unparsed') this.content.push(part)
    else this.openSection(null, 'other').children.push(part)
  }

  /** Text that belongs to no paragraph's words: `heading`, `junk`, `marker`, `unparsed`. */
  literal(slices: readonly Slice[]) {
    const { value, start, end } = readWords(this.#reading, slices)
    return { value, position: this.#reading.places.position(start, end) }
  }

  /** Gives sections and paragraphs the places of their parts; what holds nothing but a number keeps its line. */
  finish(): CableContent[] {
    for (const node of this.content) {
      if (node.type !== 'section') continue
      for (const child of node.children) if (child.type === 'paragraph') stretch(child)
      stretch(node)
    }
    return this.content
  }
}

function stretch(node: Section | Paragraph): void {
  const places = [node.position, ...node.children.map(child => child.position)].filter(
    place => place !== undefined,
  )
  const first = places.reduce(
    (a, b) => ((b.start.offset ?? 0) < (a.start.offset ?? 0) ? b : a),
    places[0] ?? origin,
  )
  const last = places.reduce(
    (a, b) => ((b.end.offset ?? 0) > (a.end.offset ?? 0) ? b : a),
    places[0] ?? origin,
  )
  node.position = { start: first.start, end: last.end }
}

const origin = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }
