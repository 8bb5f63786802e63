import type { LevelStyle, Run } from '../model/deck.ts'
import type { FontTable } from './fonts/font-table.ts'
import { lineHeight, type MeasuredRun, wrapRuns } from './wrap-runs.ts'

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

function measure({ runs, style }: MeasuredParagraph, width: number, fonts: Fonts): number {
  const lines = wrapRuns(measuredRuns(runs, style, fonts), Math.max(1, width - style.indent))
  const heights = lines.length === 0 ? [lineHeight(style.size)] : lines.map(line => line.height)
  return heights.reduce((sum, height) => sum + height * style.lineSpacing, 0)
}

/** Number of lines, to hold a title to two. */
export const lineCount = ({ runs, style }: MeasuredParagraph, width: number, fonts: Fonts): number =>
  wrapRuns(measuredRuns(runs, style, fonts), Math.max(1, width - style.indent)).length

/** Width in points of text on one line. */
export function textWidth({ runs, style }: MeasuredParagraph, fonts: Fonts): number {
  const lines = wrapRuns(measuredRuns(runs, style, fonts), Number.POSITIVE_INFINITY)
  return Math.max(0, ...lines.map(line => line.width))
}

function measuredRuns(runs: Run[], style: LevelStyle, fonts: Fonts): MeasuredRun[] {
  return runs.map(run => ({
    text: run.text,
    font: fonts[style.font],
    bold: run.bold ?? style.bold,
    size: run.size ?? style.size,
  }))
}
