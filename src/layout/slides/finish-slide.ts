import { highestPortion } from '../../marking/portions.ts'
import type { Banner, FilledPlaceholder, Layout, Shape, Slide } from '../../model/deck.ts'
import type { SourceParagraph } from '../../model/sources.ts'
import type { CheckedLine } from '../../trust/checked.ts'
import { citedBy } from '../../trust/cited-by.ts'
import { plainRun } from '../pages/set-line.ts'
import { notesOf } from './notes-of.ts'
import type { SetPage } from './set-slide.ts'

export interface Placed extends SetPage {
  id: string
  section: string | null
  part: string | null
  notes: CheckedLine[]
}

export interface FinishContext {
  banner: Banner
  number: string
  sourcesHeading: string
  cutSign: string
  told: Set<SourceParagraph['blocks'][number]>
  several: boolean
  layouts: Layout[]
}

/** Adds what every slide carries: banner at both ends, kicker, title, number, notes. The title is read first. */
export function finishSlide(placed: Placed, context: FinishContext): Slide {
  const { page, title, kicker, design } = placed
  const layout = context.layouts.find(({ name }) => name === page.layout)
  const titleBox = page.layout === 'Title Slide' ? null : design.boxes.title
  const words = (placeholder: string, text: string): FilledPlaceholder => ({
    type: 'placeholder',
    placeholder,
    box: null,
    paragraphs: [{ level: 0, bullet: false, runs: [{ ...plainRun, text }] }],
  })
  const shapes: Shape[] = [
    { type: 'placeholder', placeholder: 'title', box: titleBox, paragraphs: [title.paragraph] },
    ...(kicker === null ? [] : [words('kicker', kicker)]),
    ...page.shapes,
    words('banner-top', context.banner.text),
    words('slide-number', context.number),
    words('footer', context.banner.text),
  ]
  const sources = citedBy(linesOf(placed))
  return {
    id: placed.id,
    layout: page.layout,
    section: placed.section,
    title: placed.titleText,
    shapes: shapes.map(shape => inPlace(shape, layout)),
    notes: notesOf({
      ...context,
      banner: context.banner.text,
      heading: context.sourcesHeading,
      // A slide of sources is what notes would repeat.
      sources: page.layout === 'Sources' ? [] : sources,
      lines: placed.notes,
    }),
    marking: markingOf(placed),
    sources: [...new Set(linesOf(placed).flatMap(line => (line.sources.length > 0 ? line.tags : [])))],
  }
}

/** A placeholder that stands where its layout has it takes its place from there. */
function inPlace(shape: Shape, layout: Layout | undefined): Shape {
  if (shape.type !== 'placeholder' || shape.box === null) return shape
  const own = layout?.placeholders.find(({ name }) => name === shape.placeholder)?.box
  const { box } = shape
  const same =
    own && (['x', 'y', 'width', 'height'] as const).every(key => Math.abs(own[key] - box[key]) < 0.01)
  return same ? { ...shape, box: null } : shape
}

export const linesOf = ({ page, titleLine, notes }: Placed): CheckedLine[] => [
  titleLine,
  ...page.lines,
  ...notes,
]

/** The highest of everything on the slide and in its notes. */
export function markingOf(placed: Placed): string {
  const marks = linesOf(placed).flatMap(line => line.mark ?? [])
  const notes = citedBy(linesOf(placed)).flatMap(({ paragraph }) =>
    paragraph.blocks.map(block => block.marking),
  )
  return highestPortion([...marks, ...notes])
}
