import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Draft } from '../../draft/draft.ts'
import { highestPortion } from '../../marking/portions.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Sources } from '../../model/sources.ts'
import type { TrustContext } from '../../trust/check-line.ts'
import { checkSlide } from '../../trust/check-slide.ts'
import { citedBy } from '../../trust/cited-by.ts'
import { linesOfSlide } from '../../trust/lines-of-slide.ts'
import { markingOfSlides } from '../../trust/marking-of-slides.ts'
import { SourceIndex, type SourceRef } from '../../trust/source-index.ts'
import type { Design } from '../design/design.ts'
import { withAdded } from './added-slide.ts'
import { chooseClass, isOfSources } from './choose-class.ts'
import { faceBlock } from './face-block.ts'
import type { Placed } from './finish-slide.ts'
import { linksTo, withLinksBack } from './link-sources.ts'
import { plainLine } from './plain-line.ts'
import { setAgain } from './set-again.ts'
import { type Titled, titled } from './titled.ts'
import { uniqueTitles } from './unique-titles.ts'

interface PlaceContext {
  sources: Sources | null
  design: Design
  overall: string
  /** Cables: tags name theirs. */
  several: boolean
  /** The lines of the authority block for a product of this marking, portion form. */
  authority: (marking: string) => string[]
  diagnostics: Diagnostic[]
  allowDowngrade?: boolean
}

/** Every slide of the draft held against its sources and set; then, where staff added lines, a list of these. */
export function placeSlides(draft: Draft, context: PlaceContext): Placed[] {
  const { diagnostics, design, overall } = context
  const trust: TrustContext = {
    index: context.sources && new SourceIndex(context.sources),
    overall,
    allowDowngrade: context.allowDowngrade ?? false,
    diagnostics,
  }
  const checked = draft.slides.map(slide =>
    titled(checkSlide(slide, draft.front, trust), overall, diagnostics),
  )
  // Cables in the order of a book's parts: its cover may name them in another.
  const telling = checked
    .filter(slide => !isOfSources(slide))
    .toSorted((a, b) => Number(a.part === null) - Number(b.part === null))
  const cited = citedBy(telling.flatMap(linesOfSlide))
  const asked = checked.filter(slide => !isOfSources(slide) || cited.length > 0 || slide.blocks.length > 0)
  if (asked.length === 0) {
    diagnostics.push(diagnose('layout/no-slides', 'The Markdown holds no slide.'))
    asked.push(emptySlide(draft.front.title ?? '', overall))
  }
  const all = withAdded(asked, design.theme.words.added)
  const authority = context.authority(highestPortion([overall, markingOfSlides(all)]))
  const place = (slide: Titled, index: number, design: Design): Placed[] => {
    // A title slide further in opens a part of a book: the cover alone bears the block.
    const isFirst = index === 0
    const cover = {
      authority: isFirst ? authority : [],
      unchecked: isFirst && context.sources === null,
    }
    const meeting = draft.front.date
    const face = chooseClass(slide, isFirst) === 'title' ? null : faceBlock(cover, design)
    const pages = setAgain(isOfSources(slide) ? asHighAs(slide, cited) : slide, {
      design: face?.design ?? design,
      cover,
      meeting,
      cited: { refs: cited, several: context.several },
      isFirst,
      diagnostics,
    })
    return pages.map(
      (page, at): Placed => ({
        ...page,
        page: face && at === 0 ? { ...page.page, shapes: [...page.page.shapes, face.shape] } : page.page,
        id: at === 0 ? `s${index + 1}` : `s${index + 1}-${at + 1}`,
        section: slide.part ?? slide.section,
        part: slide.part,
        notes: at === 0 ? slide.notes : [],
      }),
    )
  }
  const sources = all.map((slide, index) => (isOfSources(slide) ? place(slide, index, design) : []))
  const linked = { ...design, links: linksTo(sources.flat()), memo: new WeakMap() }
  const others = all.map((slide, index) => (isOfSources(slide) ? [] : place(slide, index, linked)))
  const back = linksTo(others.flat())
  const placed = all.flatMap((_, index) => [
    ...(others[index] ?? []),
    ...(sources[index] ?? []).map(page => withLinksBack(page, back, context.several)),
  ])
  return uniqueTitles(placed, diagnostics)
}

/** What the slides of sources hold is told by their title's mark. */
const asHighAs = (slide: Titled, cited: SourceRef[]): Titled => {
  const marks = cited.flatMap(({ paragraph }) => paragraph.blocks.map(({ marking }) => marking))
  return { ...slide, title: { ...slide.title, mark: highestPortion([slide.title.mark ?? [], marks].flat()) } }
}

const emptySlide = (title: string, overall: string): Titled => {
  const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
  const slide = { class: 'title', kicker: null, section: null, part: null, blocks: [], notes: [], place }
  return { ...slide, title: plainLine(title || '…', overall, place) }
}
