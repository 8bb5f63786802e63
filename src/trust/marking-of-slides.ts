import { highestPortion } from '../marking/portions.ts'
import type { CheckedBlock, CheckedLine, CheckedSlide } from './checked.ts'

/** The highest of everything that slides hold, portion form: lines, notes, and the paragraphs that these name, which notes print whole. */
export function markingOfSlides(slides: CheckedSlide[]): string {
  const lines = slides.flatMap(({ title, blocks, notes }) => [
    ...(title ? [title] : []),
    ...blocks.flatMap(linesOf),
    ...notes,
  ])
  const cited = new Set(lines.flatMap(({ sources }) => sources.map(({ paragraph }) => paragraph)))
  return highestPortion([
    ...lines.flatMap(({ mark }) => mark ?? []),
    ...[...cited].flatMap(({ blocks }) => blocks.map(({ marking }) => marking)),
  ])
}

const linesOf = ({ heading, content }: CheckedBlock): CheckedLine[] => [
  ...(heading ? [heading] : []),
  ...content.flatMap(item => (item.type === 'line' ? [item] : [item.header, ...item.rows].flat())),
]
