import { highestPortion } from '../marking/portions.ts'
import type { CheckedSlide } from './checked.ts'
import { linesOfSlide } from './lines-of-slide.ts'

/** The highest of everything that slides hold, portion form: lines, notes, and the paragraphs that these name, which notes print whole. */
export function markingOfSlides(slides: CheckedSlide[]): string {
  const lines = slides.flatMap(linesOfSlide)
  const cited = new Set(lines.flatMap(({ sources }) => sources.map(({ paragraph }) => paragraph)))
  return highestPortion([
    ...lines.flatMap(({ mark }) => mark ?? []),
    ...[...cited].flatMap(({ blocks }) => blocks.map(({ marking }) => marking)),
  ])
}
