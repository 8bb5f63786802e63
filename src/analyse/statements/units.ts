import type { Bullet, Cable, Paragraph, Quotation, SectionKind, Table, TextBlock } from '../../model/cable.ts'
import type { Span } from '../../model/position.ts'
import { cutLong } from '../sentences/cut-long.ts'
import { splitSentences } from '../sentences/split-sentences.ts'

/** A sentence, bullet or line of a table before anything is known of what it means. */
export interface Unit {
  verbatim: string
  kind: 'text' | 'bullet' | 'quotation' | 'table'
  /** The block's own mark, as printed. */
  marking: string | null
  /** Place of the paragraph in the cable, from 0. */
  paragraph: number
  /** Place in the paragraph, from 0. */
  place: number
  heading: string | null
  section: SectionKind
  /** Place of the section in the cable, from 0. */
  sectionPlace: number
  spans: Span[]
}

type Block = TextBlock | Bullet | Quotation | Table

/** Every sentence and bullet of the cable's paragraphs, in order. */
export function unitsOf(cable: Cable): Unit[] {
  const units: Unit[] = []
  let paragraph = 0
  cable.children.forEach((section, sectionPlace) => {
    if (section.type !== 'section') return
    for (const child of section.children) {
      if (child.type !== 'paragraph') continue
      const given = { heading: section.heading, section: section.kind, sectionPlace, paragraph: paragraph++ }
      let place = 0
      for (const block of blocksOf(child)) {
        for (const [start, end] of cutsOf(block)) {
          const spans = spansOf(block, start, end)
          const verbatim = block.value.slice(start, end).replace(/\s{2,}|[^\S ]/gu, ' ')
          units.push({ verbatim, kind: block.type, marking: block.marking, spans, place: place++, ...given })
        }
      }
    }
  })
  return units
}

const blocksOf = (paragraph: Paragraph): Block[] =>
  paragraph.children.filter(
    child =>
      child.type === 'text' ||
      child.type === 'bullet' ||
      child.type === 'quotation' ||
      child.type === 'table',
  )

/** A table's lines are its statements; its columns are no sentences. */
function cutsOf(block: Block): [number, number][] {
  if (block.type !== 'table') return splitSentences(block.value)
  return [...block.value.matchAll(/\S[^\n]*/gu)].flatMap(line =>
    cutLong(block.value, line.index, line.index + line[0].trimEnd().length),
  )
}

/**
 * Where a stretch of a block's value stands in the source: through the block's pieces, those that touch merged;
 * what a repair put between two pieces belongs to the stretch around it.
 */
function spansOf(block: Block, start: number, end: number): Span[] {
  const spans: Span[] = []
  for (const piece of block.pieces) {
    const length = piece.end - piece.start
    if (piece.at >= end || piece.at + length <= start) continue
    const from = piece.start + Math.max(0, start - piece.at)
    const to = piece.start + Math.min(length, end - piece.at)
    const last = spans.at(-1)
    if (last && withinOneRange(block.spans, last[0], to)) last[1] = to
    else spans.push([from, to])
  }
  return spans
}

const withinOneRange = (ranges: Span[], from: number, to: number): boolean =>
  ranges.some(([start, end]) => start <= from && to <= end)
