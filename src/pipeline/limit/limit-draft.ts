import { readDraft } from '../../draft/read-draft.ts'
import { highestPortion, portionCovers } from '../../marking/portions.ts'
import type { SourceCable } from '../../model/sources.ts'
import { checkSlide } from '../../trust/check-slide.ts'
import { overallMarking } from '../../trust/overall-marking.ts'
import { SourceIndex } from '../../trust/source-index.ts'
import { applyEdits, type Edit } from './edits.ts'
import { HiddenWords } from './hidden-words.ts'
import { limitSlide } from './limit-slide.ts'
import { limitedOverall } from './limited-overall.ts'
import { type FrontValues, setFrontMatter } from './set-front-matter.ts'

export interface DraftLimit {
  level: string
  allowDowngrade: boolean
  /** What lines are held against before they are left out. */
  whole: SourceCable[]
  /** The same cables without what is above the level; their `marking` is what the product takes. */
  left: SourceCable[]
}

export interface LimitedDraft {
  markdown: string
  /** Portions left out, by slide of the draft, from 1. */
  leftOut: { slide: number; count: number }[]
}

/** An edited draft without its lines above a level, once their marks are settled; what stays is as people wrote it. */
export function limitDraft(markdown: string, limit: DraftLimit): LimitedDraft {
  const { level, allowDowngrade, whole, left } = limit
  const { front, slides } = readDraft(markdown).value
  const overall = overallMarking({ front, slides }, { sources: { cables: whole }, allowDowngrade }, [])
  const hidden = new HiddenWords(whole, left)
  const index = new SourceIndex({ cables: whole })
  const trust = { index, overall, allowDowngrade, diagnostics: [] }
  const edits: Edit[] = []
  const leftOut: LimitedDraft['leftOut'] = []
  slides.forEach((slide, at) => {
    const limited = limitSlide(checkSlide(slide, front, trust), { source: markdown, level, hidden })
    edits.push(...limited.edits)
    if (limited.count > 0) leftOut.push({ slide: at + 1, count: limited.count })
  })
  const values: FrontValues = { marking: productMarking(overall, limit), 'max-marking': level }
  if (!portionCovers(level, front.titleMarking ?? overall)) Object.assign(values, neutralTitle)
  if (!portionCovers(level, overall)) Object.assign(values, hiddenFields(front, hidden))
  return { markdown: setFrontMatter(applyEdits(markdown, edits), values), leftOut }
}

const neutralTitle = { title: 'Meeting', 'title-marking': 'U' }

/** The banner falls only by leave, and not below what the cables' captions ask. */
function productMarking(overall: string, { level, allowDowngrade, left }: DraftLimit): string {
  if (!allowDowngrade) return overall
  const cables = highestPortion(left.map(({ marking }) => marking))
  return portionCovers(level, overall)
    ? overall
    : highestPortion([cables, limitedOverall(overall, 'U', true)])
}

/** Fields without a mark of their own, as far as the portions left don't say the same. */
function hiddenFields(
  front: ReturnType<typeof readDraft>['value']['front'],
  hidden: HiddenWords,
): FrontValues {
  const { principal, date, keywords } = front
  return {
    ...(principal !== null && !hidden.isShown(principal) ? { principal: null } : {}),
    ...(date !== null && hidden.hasHidden(date) ? { date: null } : {}),
    ...(keywords.every(word => hidden.isShown(word)) ? {} : { keywords: null }),
  }
}
