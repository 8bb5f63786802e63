import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Draft } from '../../draft/draft.ts'
import { highestPortion } from '../../marking/portions.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Sources } from '../../model/sources.ts'
import type { TrustContext } from '../../trust/check-line.ts'
import { checkSlide } from '../../trust/check-slide.ts'
import type { CheckedLine, CheckedSlide } from '../../trust/checked.ts'
import { markingOfSlides } from '../../trust/marking-of-slides.ts'
import { SourceIndex } from '../../trust/source-index.ts'
import type { Design } from '../design/design.ts'
import { chooseClass } from './choose-class.ts'
import { faceBlock } from './face-block.ts'
import type { Placed } from './finish-slide.ts'
import { setSlide } from './set-slide.ts'
import { uniqueTitles } from './unique-titles.ts'

interface PlaceContext {
  sources: Sources | null
  design: Design
  overall: string
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
  if (checked.length === 0) {
    diagnostics.push(diagnose('layout/no-slides', 'The Markdown holds no slide.'))
    checked.push(emptySlide(draft.front.title ?? '', overall))
  }
  const added = addedSlide(checked, design.theme.words.added)
  const all = added ? [...checked, added] : checked
  const authority = context.authority(highestPortion([overall, markingOfSlides(all)]))
  const placed = all.flatMap((slide, index) => {
    // A title slide further in opens a part of a book: the cover alone bears the block.
    const isFirst = index === 0
    const cover = {
      authority: isFirst ? authority : [],
      unchecked: isFirst && context.sources === null,
    }
    const meeting = draft.front.date
    const face = chooseClass(slide, isFirst) === 'title' ? null : faceBlock(cover, design)
    const pages = setSlide(slide, { design: face?.design ?? design, cover, meeting, isFirst, diagnostics })
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
  })
  return uniqueTitles(placed, diagnostics)
}

type Titled = CheckedSlide & { title: CheckedLine }

/** A slide without a heading takes the name of its kicker or section; the kicker tells the part of a book too. */
function titled(slide: CheckedSlide, overall: string, diagnostics: Diagnostic[]): Titled {
  const { title } = slide
  const kicker = [slide.part, slide.kicker].filter(Boolean).join(' · ') || null
  if (title) return { ...slide, kicker, title }
  diagnostics.push(diagnose('layout/no-title', 'A slide has no heading.', { place: slide.place }))
  const text = slide.kicker ?? slide.section ?? '…'
  return { ...slide, kicker, title: plainLine(text, overall, slide.place) }
}

const emptySlide = (title: string, overall: string): Titled => {
  const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
  const slide = { class: 'title', kicker: null, section: null, part: null, blocks: [], notes: [], place }
  return { ...slide, title: plainLine(title || '…', overall, place) }
}

function plainLine(text: string, mark: string, place: CheckedLine['place']): CheckedLine {
  const words = [{ text, bold: false, italic: false }]
  const shape = { type: 'line' as const, bullet: false, level: 0, number: null, tags: [], id: null, place }
  return { ...shape, mark, given: null, words, origin: 'none', sources: [] }
}

/** Lines that an office added, listed once more at the end. */
function addedSlide(slides: Titled[], heading: string): Titled | null {
  const lines = slides.flatMap(slide =>
    slide.blocks.flatMap(({ content }) =>
      content.flatMap(item => (item.type === 'line' ? [item] : item.rows.flat())),
    ),
  )
  const added = lines.filter(line => line.origin === 'added')
  const [first] = added
  if (!first) return null
  const mark = highestPortion(added.flatMap(line => line.mark ?? []))
  return {
    class: 'text',
    kicker: null,
    section: slides.at(-1)?.section ?? null,
    part: null,
    title: plainLine(heading, mark, first.place),
    blocks: [
      {
        name: null,
        depth: 0,
        heading: null,
        content: added.map(line => ({ ...line, bullet: true, level: 0 })),
      },
    ],
    notes: [],
    place: first.place,
  }
}
