import type { DraftBlock } from '../draft/draft.ts'
import { readDraft } from '../draft/read-draft.ts'
import { frontText } from '../draft/read-front-matter.ts'
import { textOfWords } from '../draft/read-line.ts'
import { authorityBlock } from '../marking/authority-block.ts'
import { bannerOfDeck } from '../marking/banner-color.ts'
import { highestPortion } from '../marking/portions.ts'
import type { Diagnostic, Reported } from '../model/diagnostic.ts'
import type { Paper, PaperBlock, PaperItem, PaperPart } from '../model/paper.ts'
import type { SourceCable, Sources } from '../model/sources.ts'
import { checkSlide } from '../trust/check-slide.ts'
import type { CheckedLine, CheckedSlide } from '../trust/checked.ts'
import { markedTitle } from '../trust/marked-title.ts'
import { markingOfSlides } from '../trust/marking-of-slides.ts'
import { overallMarking } from '../trust/overall-marking.ts'
import { SourceIndex } from '../trust/source-index.ts'
import { paperLine } from './paper-line.ts'
import { SourcePrinter, type SourceStyle } from './source-style.ts'

export interface PaperOptions {
  preparedBy: string | null
  /** ISO day of the product. */
  date: string
  sources: SourceStyle
  /** Show each statement's id. */
  ids: boolean
}

/** What a template printed, held against its sources: marks that it dropped or lowered are put back. */
export function makePaper(markdown: string, sources: Sources, options: PaperOptions): Reported<Paper> {
  const { value: draft, diagnostics: read } = readDraft(markdown)
  const diagnostics: Diagnostic[] = [...read]
  const overall = overallMarking(draft, { sources }, diagnostics)
  const trust = { index: new SourceIndex(sources), overall, allowDowngrade: false, diagnostics }
  const printer = new SourcePrinter(options.sources, options.ids)
  const slides = draft.slides.map(slide => checkSlide(slide, draft.front, trust))
  const parts = slides.map(slide => partOf(slide, printer))
  const marking = highestPortion([overall, ...sources.cables.flatMap(marksOf), markingOfSlides(slides)])
  const block = authorityBlock(sources, marking, options)
  const title = markedTitle(draft.front, { first: slides[0]?.title ?? null, overall, index: trust.index })
  return {
    value: {
      banner: bannerOfDeck(marking),
      block: block.value,
      language: draft.front.language ?? 'en-US',
      properties: { title, author: options.preparedBy, created: options.date },
      parts,
      notes: printer.notes,
      front: frontText(markdown),
    },
    diagnostics: [...diagnostics, ...block.diagnostics],
  }
}

/** A paragraph above the cable's own level raises the banner (marking rule 11), and so does a line above both. */
const marksOf = ({ marking, paragraphs }: SourceCable): string[] => [
  marking,
  ...paragraphs.flatMap(paragraph => [paragraph.marking, ...paragraph.blocks.map(block => block.marking)]),
]

function partOf({ title, blocks }: CheckedSlide, printer: SourcePrinter): PaperPart {
  return {
    title: title && paperLine(title, printer),
    blocks: blocks.map(
      ({ name, depth, heading, content }): PaperBlock => ({
        name,
        depth,
        heading: heading && paperLine(heading, printer),
        items: content.map(item => itemOf(item, printer)),
      }),
    ),
  }
}

function itemOf(item: DraftBlock<CheckedLine>['content'][number], printer: SourcePrinter): PaperItem {
  if (item.type === 'line') return paperLine(item, printer)
  const print = (cell: CheckedLine) => paperLine(cell, printer)
  const isNamed = item.header.some(({ words }) => textOfWords(words).trim() !== '')
  return {
    type: 'table',
    head: isNamed ? item.header.map(print) : [],
    rows: item.rows.map(row => row.map(print)),
  }
}
