import { isSpace, mayBreak } from './break-words.ts'
import { charWidth, type Face } from './char-width.ts'

export interface MeasuredRun extends Face {
  text: string
}

/** One line as drawn: the widest the text reaches, spaces at its end apart, and the largest face on it. */
export interface Line {
  width: number
  height: number
}

/** What stays together: a word, with the spaces behind it. */
interface Unit {
  width: number
  /** Of the spaces behind it, which hang over the edge. */
  space: number
  height: number
  /** Of each character, to cut a word that is longer than a line. */
  advances: number[]
  endsLine: boolean
}

/** Breaks runs of text into lines no wider than `width` points; a word longer than a line is cut. `\n` ends a line. */
export function wrapRuns(runs: MeasuredRun[], width: number): Line[] {
  const lines: Line[] = []
  let open = false
  let pending = 0
  for (const unit of unitsOf(runs)) {
    const line = open ? lines.at(-1) : undefined
    if (line && line.width + pending + unit.width <= width - hair) {
      line.width += pending + unit.width
      line.height = Math.max(line.height, unit.height)
    } else lines.push(...cut(unit, width).map(piece => ({ width: piece, height: unit.height })))
    pending = unit.space
    open = !unit.endsLine
  }
  return lines
}

/** Drawing programs round widths: a line that fills its column to the last hair may break there. */
const hair = 0.25

/** Widths of the lines that a word takes by itself; one where it fits. */
function cut({ width: whole, advances }: Unit, width: number): number[] {
  if (whole <= width - hair) return [whole]
  const pieces = [0]
  for (const advance of advances) {
    const current = pieces.at(-1) ?? 0
    if (current > 0 && current + advance > width) pieces.push(advance)
    else pieces[pieces.length - 1] = current + advance
  }
  return pieces
}

function unitsOf(runs: MeasuredRun[]): Unit[] {
  const units: Unit[] = []
  let unit: Unit | null = null
  let before = ''
  for (const run of runs) {
    const height = lineHeight(run.size)
    for (const char of run.text) {
      if (unit === null || (before !== '' && mayBreak(before, char)) || before === '\n') {
        unit = { width: 0, space: 0, height, advances: [], endsLine: false }
        units.push(unit)
      }
      unit.height = Math.max(unit.height, height)
      if (char === '\n') unit.endsLine = true
      else if (isSpace(char)) unit.space += charWidth(char, run)
      else addChar(unit, charWidth(char, run))
      before = char
    }
  }
  return units
}

function addChar(unit: Unit, advance: number): void {
  unit.width += advance
  unit.advances.push(advance)
}

/**
 * Of a face at single spacing: LibreOffice draws PowerPoint's text at 1.2 of its size whatever the font,
 * and PowerPoint's own fonts lie between 1.15 (Arial) and 1.22 (Calibri).
 */
export const lineHeight = (size: number): number => 1.2 * size
