import { isSpace, mayBreak } from './break-words.ts'
import { charWidth, type Face } from './char-width.ts'

export interface MeasuredRun extends Face {
  text: string
}

/**
 * One line as drawn: the widest the text reaches, spaces at its end apart, the largest face on it, and which part of
 * the runs' joined text it is (UTF-16 offsets; spaces at the end and a `\n` belong to no line's width).
 */
export interface Line {
  width: number
  height: number
  from: number
  to: number
}

/** What stays together: a word, with the spaces behind it. */
export interface Unit {
  width: number
  /** Of the spaces behind it, which hang over the edge. */
  space: number
  height: number
  /** Of each character, to cut a word that is longer than a line. */
  advances: { width: number; length: number }[]
  endsLine: boolean
  from: number
  to: number
}

/** Breaks runs of text into lines no wider than `width` points; a word longer than a line is cut. `\n` ends a line. */
export const wrapRuns = (runs: MeasuredRun[], width: number): Line[] => wrapUnits(unitsOf(runs), width)

/** The same for text that was measured before. */
export function wrapUnits(units: Unit[], width: number): Line[] {
  const lines: Line[] = []
  let open = false
  let pending = 0
  for (const unit of units) {
    const line = open ? lines.at(-1) : undefined
    if (line && line.width + pending + unit.width <= width - hair) {
      line.width += pending + unit.width
      line.height = Math.max(line.height, unit.height)
      line.to = unit.to
    } else lines.push(...cut(unit, width))
    pending = unit.space
    open = !unit.endsLine
  }
  return lines
}

/** Drawing programs round widths: a line that fills its column to the last hair may break there. */
const hair = 0.25

/** The lines that a word takes by itself; one where it fits. */
function cut({ width: whole, height, advances, from, to }: Unit, width: number): Line[] {
  const first: Line = { width: whole, height, from, to }
  if (whole <= width - hair) return [first]
  const pieces = [{ ...first, width: 0, to: from }]
  for (const advance of advances) {
    let piece = pieces[pieces.length - 1] ?? first
    if (piece.width > 0 && piece.width + advance.width > width) {
      piece = { width: 0, height, from: piece.to, to: piece.to }
      pieces.push(piece)
    }
    piece.width += advance.width
    piece.to += advance.length
  }
  return pieces
}

/** Runs of text measured, word by word. */
export function unitsOf(runs: MeasuredRun[]): Unit[] {
  const units: Unit[] = []
  let unit: Unit | null = null
  let before = ''
  let at = 0
  for (const run of runs) {
    const height = lineHeight(run.size)
    for (const char of run.text) {
      if (unit === null || (before !== '' && mayBreak(before, char)) || before === '\n') {
        unit = { width: 0, space: 0, height, advances: [], endsLine: false, from: at, to: at }
        units.push(unit)
      }
      unit.height = Math.max(unit.height, height)
      at += char.length
      if (char === '\n') unit.endsLine = true
      else if (isSpace(char)) unit.space += charWidth(char, run)
      else {
        const advance = charWidth(char, run)
        unit.width += advance
        unit.advances.push({ width: advance, length: char.length })
        // Spaces stand behind a word only: each opens a new unit.
        unit.to = at
      }
      before = char
    }
  }
  return units
}

/**
 * Of a face at single spacing: LibreOffice draws PowerPoint's text at 1.2 of its size whatever the font,
 * and PowerPoint's own fonts lie between 1.15 (Arial) and 1.22 (Calibri).
 */
export const lineHeight = (size: number): number => 1.2 * size
