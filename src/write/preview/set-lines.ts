import { slideDots } from '../../measure/char-width.ts'
import type { Fonts } from '../../measure/text-height.ts'
import { lineHeight, wrapRuns } from '../../measure/wrap-runs.ts'
import type { BoxStyle, Run, StyledParagraph } from '../../model/deck.ts'

/** A piece of text on one line, in one face. */
export interface Piece {
  text: string
  run: Run
}

/** A paragraph and the points by which its bullet hangs in front of the text. */
export interface HungParagraph extends StyledParagraph {
  hang: number
}

/** One line where it stands on the slide: `x` of its first letter, `baseline` in points from the top. */
export interface SetLine {
  x: number
  baseline: number
  pieces: Piece[]
  paragraph: StyledParagraph
  /** Where this paragraph's bullet stands, as large as the text behind it; null for none, and on all lines but the first. */
  bullet: { x: number; size: number } | null
}

/** How far below its top a line's letters stand, of its height: LibreOffice's place for the fonts that we measure. */
const baselineAt = 0.795

/** The text of a box, line by line, as it will be drawn: by the same widths that the layout measured it with. */
export function setLines(
  paragraphs: HungParagraph[],
  area: { x: number; y: number; width: number; height: number },
  anchor: BoxStyle['anchor'],
  fonts: Fonts,
): SetLine[] {
  const lines: SetLine[] = []
  let y = 0
  for (const [index, paragraph] of paragraphs.entries()) {
    const { style } = paragraph
    if (index > 0) y += style.spaceBefore
    const width = Math.max(1, area.width - style.indent)
    const broken = wrapRuns(
      paragraph.runs.map(run => ({
        text: run.text,
        font: fonts[style.font],
        bold: run.bold ?? style.bold,
        size: run.size ?? style.size,
        dots: slideDots,
      })),
      width,
    )
    for (const [number, line] of broken.entries()) {
      const height = line.height * style.lineSpacing
      lines.push({
        x: area.x + style.indent + (width - line.width) * free[style.align],
        baseline: y + height - line.height * (1 - baselineAt),
        pieces: piecesOf(paragraph.runs, line.from, line.to),
        paragraph,
        bullet: number === 0 ? bulletOf(paragraph, area.x) : null,
      })
      y += height
    }
    if (broken.length === 0) y += lineHeight(style.size) * style.lineSpacing
  }
  const top = area.y + (area.height - y) * spare[anchor]
  return lines.map(line => ({ ...line, baseline: top + line.baseline }))
}

const free = { left: 0, center: 0.5, right: 1 }
const spare = { top: 0, middle: 0.5, bottom: 1 }

function bulletOf({ bullet, style, hang, runs }: HungParagraph, left: number): SetLine['bullet'] {
  if (!bullet || style.bullet === null) return null
  return { x: left + style.indent - hang, size: runs[0]?.size ?? style.size }
}

/** The runs' parts between two offsets of their joined text. */
function piecesOf(runs: Run[], from: number, to: number): Piece[] {
  let at = 0
  return runs.flatMap(run => {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at))
    at += run.text.length
    return text === '' ? [] : [{ text, run }]
  })
}
