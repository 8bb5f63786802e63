import type { DraftBlock, DraftLine, DraftSlide, DraftTable } from '../draft/draft.ts'
import type { SourceRef } from './source-index.ts'

/** A line held against its source. Its mark is null for what is no portion: labels, gaps, column heads. */
export interface CheckedLine extends DraftLine {
  /** `added`: an office put it in, `[staff]`. */
  origin: 'source' | 'added' | 'none'
  sources: CitedParagraph[]
  /** The mark that the draft printed. */
  given: string | null
}

/** A paragraph that a line draws on. */
export interface CitedParagraph extends SourceRef {
  /** As the line's tags name it: `¶3`. */
  tag: string
}

export type CheckedSlide = DraftSlide<CheckedLine>
export type CheckedBlock = DraftBlock<CheckedLine>
export type CheckedTable = DraftTable<CheckedLine>
