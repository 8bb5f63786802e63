import { authorityBlock } from '../marking/authority-block.ts'
import { bannerOfDeck } from '../marking/banner-color.ts'
import { highestPortion } from '../marking/portions.ts'
import type { Reported } from '../model/diagnostic.ts'
import type { SourceCable } from '../model/sources.ts'
import { upholdMarks } from '../trust/uphold-marks.ts'

/** Talking points as Markdown, with what stands around them on paper. */
export interface PointsPage {
  markdown: string
  /** First and last line of each page. */
  banner: string
  /** Lines of the authority block on page 1. */
  block: string[]
}

/** What a template printed, made fit for paper: marks that it dropped or lowered are put back. `date` is an ISO day. */
export function makePoints(
  markdown: string,
  source: SourceCable,
  options: { preparedBy: string | null; date: string },
): Reported<PointsPage> {
  const sources = { cables: [source] }
  const upheld = upholdMarks(markdown, sources)
  const block = authorityBlock(sources, options)
  return {
    value: { markdown: upheld.value, banner: bannerOfDeck(overall(source)).text, block: block.value },
    diagnostics: [...upheld.diagnostics, ...block.diagnostics],
  }
}

/** A paragraph above the cable's own level raises the banner (marking rule 11). */
const overall = ({ marking, paragraphs }: SourceCable): string =>
  highestPortion([
    marking,
    ...paragraphs.flatMap(paragraph => [paragraph.marking, ...paragraph.blocks.map(block => block.marking)]),
  ])
