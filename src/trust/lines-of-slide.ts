import type { CheckedBlock, CheckedLine, CheckedSlide } from './checked.ts'

/** All that a slide says: title, headings, lines, cells, notes. */
export const linesOfSlide = ({ title, blocks, notes }: CheckedSlide): CheckedLine[] => [
  ...(title ? [title] : []),
  ...blocks.flatMap(linesOf),
  ...notes,
]

const linesOf = ({ heading, content }: CheckedBlock): CheckedLine[] => [
  ...(heading ? [heading] : []),
  ...content.flatMap(item => (item.type === 'line' ? [item] : [item.header, ...item.rows].flat())),
]
