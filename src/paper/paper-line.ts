import { textOfWords } from '../draft/read-line.ts'
import type { PaperLine, PaperRun } from '../model/paper.ts'
import type { CheckedLine } from '../trust/checked.ts'
import type { SourcePrinter } from './source-style.ts'

/** A line held against its sources, as it is printed. */
export function paperLine(line: CheckedLine, sources: SourcePrinter): PaperLine {
  const { level, number, id, mark } = line
  const words = line.words.map((word): PaperRun => ({ role: 'words', ...word }))
  const blank = mark === null ? blankRuns(textOfWords(line.words)) : null
  const marked: PaperRun[] =
    mark === null ? [] : [{ role: 'mark', text: `(${mark}) `, bold: false, italic: false }]
  return {
    type: blank ? 'blank' : line.bullet ? 'point' : 'paragraph',
    level,
    number,
    id,
    runs: blank ?? [...marked, ...trimmed(words), ...sources.runs(line)],
  }
}

/** `Say: [to be drafted]`: a label with room to write. */
function blankRuns(text: string): PaperRun[] | null {
  const [, label, hint] = /^\s*([^:[\]]{1,30}:)\s*(\[[^[\]]*\])\s*$/.exec(text) ?? []
  if (label === undefined || hint === undefined) return null
  return [
    { role: 'words', text: label, bold: true, italic: false },
    { role: 'words', text: ` ${hint}`, bold: false, italic: true },
  ]
}

/** Without white space at the line's ends, where mark and source bring their own. */
function trimmed(words: PaperRun[]): PaperRun[] {
  const last = words.length - 1
  return words
    .map((word, at) => ({
      ...word,
      text: word.text.slice(
        at === 0 ? word.text.length - word.text.trimStart().length : 0,
        at === last ? word.text.trimEnd().length : undefined,
      ),
    }))
    .filter(({ text }) => text !== '')
}
