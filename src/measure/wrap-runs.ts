import { isPlain, isPlainCode, isSpace, mayBreak } from './break-words.ts'
import { charWidth, type Face, plainWidths } from './char-width.ts'
import { type Kerns, kernsOf } from './kerning.ts'

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

/** A run, and where it begins in the runs' joined text. */
interface PlacedRun {
  run: MeasuredRun
  start: number
}

/** What stays together: a word, with the spaces behind it. */
export interface Unit {
  width: number
  /** Of the spaces behind it, which hang over the edge. */
  space: number
  height: number
  /** What it is set in, to cut a word that is longer than a line. */
  runs: PlacedRun[]
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

/** A line that fills its column to the last hair breaks there. */
const hair = 0.02

/** The lines that a word takes by itself; one where it fits. */
function cut({ width: whole, height, runs, from, to }: Unit, width: number): Line[] {
  const first: Line = { width: whole, height, from, to }
  if (whole <= width - hair) return [first]
  const pieces = [{ ...first, width: 0, to: from }]
  for (const { run, start } of runs)
    for (const char of run.text.slice(Math.max(0, from - start), to - start)) {
      const advance = charWidth(char, run)
      let piece = pieces[pieces.length - 1] ?? first
      if (piece.width > 0 && piece.width + advance > width) {
        piece = { width: 0, height, from: piece.to, to: piece.to }
        pieces.push(piece)
      }
      piece.width += advance
      piece.to += char.length
    }
  return pieces
}

/** Runs of text measured, word by word. */
export function unitsOf(runs: MeasuredRun[]): Unit[] {
  const units: Unit[] = []
  let before = ''
  let start = 0
  for (const run of runs) {
    before = addRun(units, { run, start }, before)
    start += run.text.length
  }
  return units
}

/** `before` is the character in front of the run; returns its last. */
function addRun(units: Unit[], placed: PlacedRun, before: string): string {
  const { run, start } = placed
  const widths = plainWidths(run)
  const kerns = kernsOf(run)
  let last = before
  let code = 0
  for (let at = 0; at < run.text.length; ) {
    const char = String.fromCodePoint(run.text.codePointAt(at) ?? 0)
    const opens = last === '' || last === '\n' || mayBreak(last, char)
    const unit = (opens ? undefined : units.at(-1)) ?? opened(units, start + at)
    if (unit.runs.at(-1) !== placed) unit.runs.push(placed)
    unit.height = Math.max(unit.height, lineHeight(run.size))
    const kern = kerns.between(code, char.charCodeAt(0))
    // Between words it counts where both stand on one line, as the space does.
    const word = opens ? units.at(-2) : undefined
    if (word) word.space += kern
    at += char.length
    const width = (widths[char.charCodeAt(0)] ?? charWidth(char, run)) + (word ? 0 : kern)
    if (char === '\n') unit.endsLine = true
    else if (isSpace(char)) unit.space += width
    else {
      unit.width += width
      if (isPlain(char)) at = addLetters(unit, run.text, at, widths, kerns)
      // Spaces stand behind a word only: each opens a new unit.
      unit.to = start + at
    }
    last = char
    code = run.text.charCodeAt(at - 1)
  }
  return last
}

/** The rest of a word needs no more than its letters' widths; returns where it ends. */
function addLetters(
  unit: Unit,
  text: string,
  from: number,
  widths: readonly (number | undefined)[],
  kerns: Kerns,
): number {
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const width = widths[code]
    if (width === undefined || !isPlainCode(code)) break
    unit.width += width + kerns.between(text.charCodeAt(at - 1), code)
  }
  return at
}

function opened(units: Unit[], at: number): Unit {
  const unit = { width: 0, space: 0, height: 0, runs: [], endsLine: false, from: at, to: at }
  units.push(unit)
  return unit
}

/**
 * Of a face at single spacing: LibreOffice draws PowerPoint's text at 1.2 of its size whatever the font,
 * and PowerPoint's own fonts lie between 1.15 (Arial) and 1.22 (Calibri).
 */
export const lineHeight = (size: number): number => 1.2 * size
