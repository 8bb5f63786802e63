import type { TextParagraph } from '../../model/deck.ts'
import type { SourceParagraph } from '../../model/sources.ts'
import { tagOf } from '../pages/tag-of.ts'
import { linesOf, type Placed } from './finish-slide.ts'

/** The first slide that draws on each paragraph, by its id. */
export function linksTo(slides: Placed[]): Map<SourceParagraph, string> {
  const links = new Map<SourceParagraph, string>()
  for (const slide of slides)
    for (const { sources } of linesOf(slide))
      for (const { paragraph } of sources) if (!links.has(paragraph)) links.set(paragraph, slide.id)
  return links
}

/** On a slide of sources the tag above a paragraph leads back to where it is first drawn on. */
export function withLinksBack(
  slide: Placed,
  links: ReadonlyMap<SourceParagraph, string>,
  several: boolean,
): Placed {
  const sources = slide.page.lines.flatMap(line => line.sources)
  const byTag = new Map(sources.map(ref => [tagOf(ref, several), links.get(ref.paragraph) ?? null]))
  const linked = (paragraph: TextParagraph): TextParagraph =>
    paragraph.level > 0
      ? paragraph
      : { ...paragraph, runs: paragraph.runs.map(run => ({ ...run, slide: byTag.get(run.text) ?? null })) }
  const shapes = slide.page.shapes.map(shape =>
    shape.type === 'placeholder' ? { ...shape, paragraphs: shape.paragraphs.map(linked) } : shape,
  )
  return { ...slide, page: { ...slide.page, shapes } }
}
