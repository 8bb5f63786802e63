import { diagnose } from '../../diagnostics/diagnose.ts'
import { textOfWords } from '../../draft/read-line.ts'
import { lineCount } from '../../measure/text-height.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { CheckedLine, CheckedSlide } from '../../trust/checked.ts'
import { type Design, forTitle, type TitleLines } from '../design/design.ts'
import type { Page } from '../pages/page.ts'
import { headlineBlock } from '../pages/sections.ts'
import type { SetParagraph } from '../pages/set-line.ts'
import { chooseClass, isOfSources, type SlideClass, slideClasses } from './choose-class.ts'
import { fitKicker } from './fit-kicker.ts'
import { cutTitle, fitTitle, smallestTitle } from './fit-title.ts'
import { type PagesContext, pagesOf } from './pages-of.ts'

/** A page with its title: all of a slide but what layout itself adds to each. */
export interface SetPage {
  page: Page
  title: SetParagraph
  /** Plain words with mark and part, without tags. */
  titleText: string
  titleLine: CheckedLine
  kicker: string | null
  /** Where its boxes stand. */
  design: Design
}

export interface SetContext extends Omit<PagesContext, 'onTable' | 'title'> {
  isFirst: boolean
  diagnostics: Diagnostic[]
}

/** One slide of the draft as the pages that it needs. A headline of more than two lines opens the body instead. */
export function setSlide(slide: CheckedSlide & { title: CheckedLine }, context: SetContext): SetPage[] {
  const slideClass = chooseClass(slide, context.isFirst)
  if (slide.class !== null && slide.class !== slideClass)
    context.diagnostics.push(
      diagnose('layout/unknown-class', `No layout is named "${slide.class}"; "${slideClass}" was taken.`, {
        place: slide.place,
        hint: `one of ${slideClasses.join(', ')}`,
      }),
    )
  const set = withTitle(slide, slide.kicker, slideClass, context)
  if (set) return report(set, slide, context)
  const { title } = slide
  const opening = { name: headlineBlock, depth: 0, heading: null, content: [{ ...title, bullet: true }] }
  const rest = { ...slide, blocks: [opening, ...slide.blocks] }
  const named = slide.kicker === null ? null : { ...title, words: [plainWords(slide.kicker)], tags: [] }
  const byName = named && withTitle({ ...rest, title: named }, null, slideClass, context)
  if (byName) return report(byName, slide, context)
  context.diagnostics.push(
    diagnose('layout/shortened-title', `A title has no room on two lines: "${textOfWords(title.words)}"`, {
      place: title.place,
    }),
  )
  const short = cutTitle(title, part(99, 99, context), slideClass === 'title', context.design)
  return report(
    withTitle({ ...rest, title: short }, slide.kicker, slideClass, context, true) ?? [],
    slide,
    context,
  )
}

const plainWords = (text: string) => ({ text, bold: false, italic: false })

/** Null where the title has no room. */
function withTitle(
  slide: CheckedSlide & { title: CheckedLine },
  kicker: string | null,
  slideClass: SlideClass,
  context: SetContext,
  anyhow = false,
): SetPage[] | null {
  const { design: whole } = context
  const words = textOfWords(slide.title.words)
  const marked = slide.title.mark === null ? words : `(${slide.title.mark}) ${words}`
  const isCover = slideClass === 'title'
  if (!anyhow && !fitTitle(slide.title, '', isCover, whole)) return null
  const design = forTitle(whole, titleRoom(slide.title, context))
  const onTable = () =>
    context.diagnostics.push(
      diagnose('layout/drawn-as-table', `"${words}" has too many words for a drawing and is a table.`, {
        place: slide.place,
      }),
    )
  const found = pagesOf(slide, slideClass, { ...context, design, onTable, title: marked })
  const pages: Page[] = found.length === 0 ? [{ layout: 'Title Only', shapes: [], lines: [] }] : found
  const set = pages.map((page, index): SetPage | null => {
    const suffix = pages.length === 1 ? '' : part(index + 1, pages.length, context)
    const onCover = page.layout === 'Title Slide'
    const setTitle = (line: CheckedLine) => fitTitle(line, suffix, onCover, design)
    // What goes on from a cover has less room for its title.
    const mayCut = anyhow || (isCover && !onCover)
    const line =
      !mayCut || setTitle(slide.title) ? slide.title : cutTitle(slide.title, suffix, onCover, design)
    const title = setTitle(line) ?? (anyhow ? smallestTitle(line, suffix, onCover, design) : null)
    const mark = line.mark === null ? '' : `(${line.mark}) `
    const titleText = [`${mark}${textOfWords(line.words)}`, suffix].filter(Boolean).join(' ')
    const above = onCover || kicker === null ? null : fitKicker(kicker, design)
    return title && { page, title, titleText, titleLine: slide.title, kicker: above, design }
  })
  return set.every(page => page !== null) ? set : null
}

/** Lines of a title, whichever part of it follows. */
function titleRoom(title: CheckedLine, context: SetContext): TitleLines {
  const { design } = context
  const set = fitTitle(title, part(99, 99, context), false, design)
  return set && lineCount(set, design.boxes.title.width, design.fonts) === 1 ? 1 : 2
}

function part(number: number, count: number, { design }: SetContext): string {
  return design.theme.words.part.replace('{part}', String(number)).replace('{parts}', String(count))
}

function report(pages: SetPage[], slide: CheckedSlide, { diagnostics, design }: SetContext): SetPage[] {
  if (isOfSources(slide)) return pages
  const goesOn = `${design.theme.words.cut} `
  for (const line of pages.flatMap(({ page }) => page.lines))
    if (textOfWords(line.words).startsWith(goesOn))
      diagnostics.push(
        diagnose('layout/cut-line', 'A statement fills more than a slide and goes on on the next.', {
          place: line.place,
        }),
      )
  if (pages.length > 1)
    diagnostics.push(
      diagnose('layout/split', `"${textOfWords(slide.title?.words ?? [])}" takes ${pages.length} slides.`, {
        place: slide.place,
      }),
    )
  return pages
}
