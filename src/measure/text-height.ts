import type { LevelStyle, Run } from '../model/deck.ts'
import { slideDots } from './char-width.ts'
import type { FontTable } from './fonts/font-table.ts'
import { type Line, lineHeight, type Unit, unitsOf, wrapUnits } from './wrap-runs.ts'

/** A paragraph as it will stand in a box: its runs and the style that they inherit. */
export interface MeasuredParagraph {
  runs: Run[]
  style: LevelStyle
}

export interface Fonts {
  heading: FontTable
  body: FontTable
}

/** Height in points of paragraphs in a column of `width` points, as LibreOffice draws them. */
export function textHeight(paragraphs: MeasuredParagraph[], width: number, fonts: Fonts): number {
  return paragraphs.reduce(
    (sum, paragraph, index) =>
      sum + (index === 0 ? 0 : paragraph.style.spaceBefore) + paragraphHeight(paragraph, width, fonts),
    0,
  )
}

/** Heights by the runs' own array, which is made once for a style, and the width. */
const known = new WeakMap<Run[], Map<number, number>>()

/** Without the space in front of it. */
export function paragraphHeight(paragraph: MeasuredParagraph, width: number, fonts: Fonts): number {
  const heights = known.get(paragraph.runs) ?? new Map<number, number>()
  const found = heights.get(width)
  if (found !== undefined) return found
  const height = measure(paragraph, width, fonts)
  known.set(paragraph.runs, heights.set(width, height))
  return height
}

function measure(paragraph: MeasuredParagraph, width: number, fonts: Fonts): number {
  const { style } = paragraph
  const lines = linesOf(paragraph, Math.max(1, width - style.indent), fonts)
  const heights = lines.length === 0 ? [lineHeight(style.size)] : lines.map(line => line.height)
  return heights.reduce((sum, height) => sum + height * style.lineSpacing, 0)
}

/** Number of lines, to hold a title to two. */
export const lineCount = (paragraph: MeasuredParagraph, width: number, fonts: Fonts): number =>
  linesOf(paragraph, Math.max(1, width - paragraph.style.indent), fonts).length

/** Width in points of text on one line. */
export function textWidth(paragraph: MeasuredParagraph, fonts: Fonts): number {
  const lines = linesOf(paragraph, Number.POSITIVE_INFINITY, fonts)
  return Math.max(0, ...lines.map(line => line.width))
}

/** Width in points of the longest piece that no line may break: a hyphen's halves count as one. */
export function longestWord(paragraph: MeasuredParagraph, fonts: Fonts): number {
  let word = 0
  let longest = 0
  for (const { width, space, endsLine } of wordsOf(paragraph, fonts)) {
    word += width
    longest = Math.max(longest, word)
    if (space > 0 || endsLine) word = 0
  }
  return longest
}

/** Words by the runs' own array: the same ones are broken into columns of several widths. */
const measured = new WeakMap<Run[], Unit[]>()

function linesOf(paragraph: MeasuredParagraph, width: number, fonts: Fonts): Line[] {
  return wrapUnits(wordsOf(paragraph, fonts), width)
}

function wordsOf({ runs, style }: MeasuredParagraph, fonts: Fonts): Unit[] {
  const units = measured.get(runs) ?? unitsOf(runs.map(run => faceOf(run, style, fonts)))
  measured.set(runs, units)
  return units
}

const faceOf = ({ text, bold, size }: Run, style: LevelStyle, fonts: Fonts) => ({
  text,
  font: fonts[style.font],
  bold: bold ?? style.bold,
  size: size ?? style.size,
  dots: slideDots,
})
