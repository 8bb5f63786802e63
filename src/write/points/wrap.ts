import { columnsOf } from './columns-of.ts'

/**
 * Lines of at most `width` columns. A mark stays with the word after it and a source tag with the word before,
 * so that no line holds `[¶3]` alone; a word longer than the line is cut. A line break in the text stays one.
 */
export const wrap = (text: string, width: number): string[] =>
  text.split('\n').flatMap(line => wrapLine(unitsOf(line), Math.max(1, width)))

function wrapLine(units: string[], width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const unit of units.flatMap(unit => (columnsOf(unit) > width ? smaller(unit, width) : [unit]))) {
    if (line !== '' && columnsOf(line) + 1 + columnsOf(unit) > width) {
      lines.push(line)
      line = unit
    } else line = line === '' ? unit : `${line} ${unit}`
  }
  return [...lines, line]
}

/** `(C) Canada`, `process;`, `table. [¶3, ¶4]`. */
const unitsOf = (line: string): string[] =>
  line.match(/(?:\([A-Z][A-Z/, ]{0,30}\) )?[^ ]+(?: \[[^[\]]{0,30}\](?= |$))?/g) ?? []

/** First the words of a unit, then, where one is still too long, pieces of it. */
const smaller = (unit: string, width: number): string[] =>
  unit.split(' ').flatMap(word => (columnsOf(word) > width ? cut(word, width) : [word]))

function cut(word: string, width: number): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const sign of word) {
    if (piece !== '' && columnsOf(piece + sign) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += sign
  }
  return [...pieces, piece]
}
