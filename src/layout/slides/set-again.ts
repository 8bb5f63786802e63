import type { Diagnostic } from '../../model/diagnostic.ts'
import { Kept, numberOf } from '../../model/kept.ts'
import type { SourceParagraph } from '../../model/sources.ts'
import type { CheckedLine, CheckedSlide } from '../../trust/checked.ts'
import { linesOfSlide } from '../../trust/lines-of-slide.ts'
import type { SourceRef } from '../../trust/source-index.ts'
import type { Design } from '../design/design.ts'
import { isOfSources } from './choose-class.ts'
import { type SetContext, type SetPage, setSlide } from './set-slide.ts'

const kept = new Kept<{ pages: SetPage[]; diagnostics: Diagnostic[] }>(400)

/** `setSlide`; under --watch a slide whose words, sources and looks are those of a run before is taken from there. */
export function setAgain(slide: CheckedSlide & { title: CheckedLine }, context: SetContext): SetPage[] {
  let isNew = false
  const set = () => {
    isNew = true
    const diagnostics: Diagnostic[] = []
    return { pages: setSlide(slide, { ...context, diagnostics }), diagnostics }
  }
  const { pages, diagnostics } = kept.get(() => keyOf(slide, context), set)
  context.diagnostics.push(...diagnostics)
  if (isNew) return pages
  const now = new Map(refsOf(slide, context).map(ref => [idOf(ref), ref]))
  const drawn = (line: CheckedLine): CheckedLine => ({
    ...line,
    sources: line.sources.map(source => ({ ...source, ...now.get(idOf(source)) })),
  })
  return pages.map(set => ({
    ...set,
    titleLine: drawn(set.titleLine),
    page: { ...set.page, lines: set.page.lines.map(drawn) },
  }))
}

function keyOf(slide: CheckedSlide, { design, cited, diagnostics: _, ...rest }: SetContext): string {
  const linked = refsOf(slide, { cited }).map(ref => [idOf(ref), design.links.get(ref.paragraph)])
  const said = JSON.stringify(slide, (name, value) => {
    if (name === 'sources') return (value as SourceRef[]).map(idOf)
    return name === 'offset' ? undefined : (value as unknown)
  })
  return JSON.stringify([said, rest, cited.several, linked, looksOf(design)])
}

/** What the slide draws on; of a slide of sources, all that the deck cites. */
const refsOf = (slide: CheckedSlide, { cited }: Pick<SetContext, 'cited'>): SourceRef[] => [
  ...(isOfSources(slide) ? cited.refs : []),
  ...linesOfSlide(slide).flatMap(({ sources }) => sources),
]

const ids = new WeakMap<SourceParagraph, number>()

/** The same for a paragraph that says the same in a cable read again. */
function idOf({ cable, paragraph }: SourceRef): number {
  const { file, id, isNamed } = cable
  const found = ids.get(paragraph) ?? numberOf(JSON.stringify([file, id, isNamed, paragraph]))
  ids.set(paragraph, found)
  return found
}

/** All of a design that a slide depends on, the same for one made again; colours go by their roles. */
function looksOf({ theme, boxes, levels, cover, hairline, fonts }: Design): number {
  const { colors, ...rest } = theme
  const measured = [fonts.heading, fonts.body].map(numberOf)
  return numberOf(JSON.stringify([rest, colors.background, boxes, levels, cover, hairline, measured]))
}
