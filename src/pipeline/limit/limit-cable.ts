import { asPortion, highestPortion, portionCovers } from '../../marking/portions.ts'
import type { Cable, CableContent, Paragraph, Section, SectionKind } from '../../model/cable.ts'

/** What a limited version lacks: for the terminal, never for the product. */
export interface LeftOut {
  /** Portions, by section in the cable's order. */
  portions: { section: string | null; count: number }[]
  headings: number
  subject: boolean
  /** Header fields without a mark of their own: references, tags, addressees, signature. */
  header: boolean
}

export interface LimitedCable {
  cable: Cable
  /** The highest mark among the portions that are left; null where none is. */
  shown: string | null
  leftOut: LeftOut
}

/**
 * The cable without what stands above `level` (portion form). Whole portions go, none is trimmed into; what bears no
 * mark is at the level of the whole cable, `overall`. Emptied paragraphs and sections stay as places, so that tags and
 * numbers are those of the cable. Analysis of the result cannot tell what it never saw.
 */
export function limitCable(cable: Cable, overall: string, level: string): LimitedCable {
  const isOpen = (printed: string | null): boolean => portionCovers(level, asPortion(printed) ?? overall)
  const limiter = new SectionLimiter(overall, level)
  const children = cable.children.flatMap((node): CableContent[] => {
    if (node.type === 'section') return [limiter.section(node)]
    if (node.type === 'subject') return isOpen(node.marking) ? [node] : []
    return isOpen(null) || isNeeded(node) ? [node] : []
  })
  const subject = cable.children.find(node => node.type === 'subject')
  const hasSubject = subject !== undefined && isOpen(subject.marking)
  const marks = [...limiter.shown, ...(hasSubject ? [asPortion(subject.marking) ?? overall] : [])]
  return {
    cable: { ...cable, children },
    shown: limiter.shown.length === 0 ? null : highestPortion(marks),
    leftOut: {
      portions: limiter.portions,
      headings: limiter.headings,
      subject: subject !== undefined && !hasSubject,
      header: !isOpen(null),
    },
  }
}

/** Banner and authority block must say these of every product: level, captions, declassification, origin, extract. */
function isNeeded(node: CableContent): boolean {
  if (node.type === 'transmission') return node.field !== 'to' && node.field !== 'info'
  if (node.type === 'notice') return node.partial
  return ['classification', 'captions', 'executiveOrder'].includes(node.type)
}

/** Says what a section is where its heading may not be shown: no words of the cable. */
const neutralHeadings: Record<SectionKind, string> = {
  summary: 'Summary',
  background: 'Background',
  issue: 'Issue',
  biography: 'Biography',
  comment: 'Comment',
  logistics: 'Logistics',
  'talking-points': 'Points',
  other: 'Part',
}

class SectionLimiter {
  readonly shown: string[] = []
  readonly portions: LeftOut['portions'] = []
  headings = 0
  readonly #overall: string
  readonly #level: string
  readonly #named = new Map<SectionKind, number>()

  constructor(overall: string, level: string) {
    this.#overall = overall
    this.#level = level
  }

  section(section: Section): Section {
    const before = this.shown.length
    let count = 0
    const children = section.children.flatMap(child => {
      if (child.type !== 'paragraph') return []
      const { paragraph, dropped } = this.#paragraph(child)
      count += dropped
      return [paragraph]
    })
    if (count > 0) this.portions.push({ section: section.heading, count })
    const isEmpty = this.shown.length === before
    const headingMarking =
      section.heading === null ? null : (asPortion(section.headingMarking) ?? this.#overall)
    if (headingMarking === null || (!isEmpty && portionCovers(this.#level, headingMarking)))
      return { ...section, kind: isEmpty ? 'other' : section.kind, children }
    this.headings += 1
    const heading = isEmpty ? null : this.#neutral(section.kind)
    return { ...section, heading, headingMarking: null, kind: isEmpty ? 'other' : section.kind, children }
  }

  /** `Issue 1`, `Issue 2`; of other kinds only a second one is numbered. */
  #neutral(kind: SectionKind): string {
    const number = (this.#named.get(kind) ?? 0) + 1
    this.#named.set(kind, number)
    const name = neutralHeadings[kind]
    return kind === 'issue' || kind === 'other' || number > 1 ? `${name} ${number}` : name
  }

  #paragraph(paragraph: Paragraph): { paragraph: Paragraph; dropped: number } {
    const own = asPortion(paragraph.marking) ?? this.#overall
    const blocks = paragraph.children.filter(child => 'pieces' in child)
    const kept = blocks.filter(block => portionCovers(this.#level, asPortion(block.marking) ?? own))
    const marks = kept.map(block => asPortion(block.marking) ?? own)
    this.shown.push(...marks)
    const marking = portionCovers(this.#level, own)
      ? paragraph.marking
      : marks.length === 0
        ? null
        : highestPortion(marks)
    return { paragraph: { ...paragraph, marking, children: kept }, dropped: blocks.length - kept.length }
  }
}
