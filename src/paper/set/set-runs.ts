import type { Face } from '../../measure/char-width.ts'
import { charWidth } from '../../measure/char-width.ts'
import { calibri } from '../../measure/fonts/calibri.ts'
import { type MeasuredRun, wrapRuns } from '../../measure/wrap-runs.ts'
import type { Hex } from '../../model/deck.ts'
import { inks } from '../../model/inks.ts'
import type { SetPiece } from '../../model/pages.ts'
import type { PaperRun } from '../../model/paper.ts'
import type { LineStyle } from './paper-style.ts'

type Styled = Omit<SetPiece, 'x'>

/** Lines of at most `width` points, from `x`: a mark stays with the word behind it, a source with the one before. */
export function setRuns(runs: PaperRun[], style: LineStyle, x: number, width: number): SetPiece[][] {
  const styled = runs.map((run, at) => styledRun(run, style, at === runs.length - 1))
  const measured = styled.map((piece): MeasuredRun => ({ ...faceOf(piece), text: piece.text }))
  const text = styled.map(piece => piece.text).join('')
  // The space that a line ends with keeps its last word apart from the next line's first, for those who listen.
  const endOf = (to: number) => (text[to] === ' ' ? to + 1 : to)
  return wrapRuns(measured, width).map(({ from, to }) => cutOut(styled, from, endOf(to), x))
}

/** Width in points of words on one line. */
export const widthOf = (text: string, face: { size: number; bold: boolean }): number =>
  [...text].reduce((sum, char) => sum + charWidth(char, faceOf(face)), 0)

const faceOf = ({ size, bold }: { size: number; bold: boolean }): Face => ({ font: calibri, bold, size })

/** Spaces that may not end a line are no-break spaces while lines are made, and plain ones in the pieces. */
function styledRun({ role, text, bold, italic }: PaperRun, style: LineStyle, isLast: boolean): Styled {
  const plain = { bold: bold || style.bold, italic, size: style.size, color: style.color, rise: 0 }
  const muted: Hex = style.color === inks.text ? inks.muted : style.color
  const quiet = { ...plain, bold: style.bold, color: muted }
  if (role === 'mark') return { ...quiet, text: held(text) }
  if (role === 'note') return { ...quiet, text, size: style.size * 0.65, rise: style.size * 0.34 }
  if (role !== 'source') return { ...plain, text: text.normalize('NFC') }
  const shown = text.length > 24 ? `${noBreak}${text.slice(1)}` : held(text)
  return { ...quiet, bold: false, text: isLast ? shown : text, size: style.size * 0.82 }
}

const noBreak = '\u00a0'
const held = (text: string): string => text.replace(/ /g, noBreak)

function cutOut(runs: Styled[], from: number, to: number, x: number): SetPiece[] {
  let at = 0
  let left = x
  return runs.flatMap(run => {
    const start = Math.max(from - at, 0)
    const end = Math.min(to - at, run.text.length)
    at += run.text.length
    if (end <= start) return []
    const text = run.text.slice(start, end).replace(/\n/g, '')
    const piece = { ...run, text: text.replaceAll(noBreak, ' '), x: left }
    left += widthOf(text, run)
    return [piece]
  })
}
