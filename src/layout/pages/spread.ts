import { paragraphHeight, textHeight } from '../../measure/text-height.ts'
import type { Box } from '../../model/deck.ts'
import { columnsIn, insetBox } from '../design/boxes.ts'
import type { Design } from '../design/design.ts'
import type { SetParagraph } from './set-line.ts'

/** A text's part in one column. */
export interface Spread {
  box: Box
  paragraphs: SetParagraph[]
}

/** Lines longer than this many times the text's size tire the eye. */
const longestLine = 40

/** One column for a short text, two of equal height for a longer one; a heading never ends a column. */
export function spread(paragraphs: SetParagraph[], box: Box, design: Design): Spread[] {
  const { fonts, theme } = design
  const single = { ...box, width: Math.min(box.width, theme.sizes.body * longestLine) }
  const alone = textHeight(paragraphs, single.width, fonts)
  const most = box.height * (isHeading(paragraphs[0]) ? 1 : 0.6)
  if (paragraphs.length < 3 || (alone <= most && paragraphs.length < 5)) return [{ box: single, paragraphs }]
  const [left, right] = columnsIn(box, 2, theme.gutter)
  if (!left || !right) return [{ box: single, paragraphs }]
  const best = (deepest: number) => {
    const cuts = paragraphs.flatMap(({ paragraph }, index) =>
      index > 0 && isStart(paragraph, deepest) && !endsHeading(paragraphs, index) ? [index] : [],
    )
    const heights = cuts.map(cut =>
      Math.max(
        textHeight(paragraphs.slice(0, cut), left.width, fonts),
        textHeight(paragraphs.slice(cut), right.width, fonts),
      ),
    )
    const least = Math.min(...heights)
    return { least, cut: cuts[heights.indexOf(least)] }
  }
  // A list stays with its lead-in where it can, if need be across the page.
  const whole = best(1)
  if (whole.least > box.height && alone <= box.height) return [{ box: single, paragraphs }]
  const { cut } = whole.least <= box.height ? whole : best(2)
  if (cut === undefined) return [{ box: single, paragraphs }]
  // Where only the first column has a heading, points start side by side below it.
  const drop =
    isHeading(paragraphs[0]) && !isHeading(paragraphs[cut])
      ? headingHeight(paragraphs, left.width, design)
      : 0
  return [
    { box: left, paragraphs: paragraphs.slice(0, cut) },
    { box: insetBox(right, { top: drop }), paragraphs: paragraphs.slice(cut) },
  ]
}

const isHeading = (paragraph: SetParagraph | undefined): boolean => paragraph?.style.bullet === null

function headingHeight([heading, next]: SetParagraph[], width: number, { fonts }: Design): number {
  return heading && next ? paragraphHeight(heading, width, fonts) + next.style.spaceBefore : 0
}

/** A label stays below its point, what is deeper than a level with what is above it. */
const isStart = ({ bullet, level }: SetParagraph['paragraph'], deepest: number): boolean =>
  level === 0 || (bullet && level <= deepest)

const endsHeading = (paragraphs: SetParagraph[], cut: number): boolean => isHeading(paragraphs[cut - 1])
