import { sourceNote } from '../header/printed.ts'
import { isBlank, type Line } from '../line.ts'

/** The note on the source below a printed telegram: its first line, and the line behind its last. */
export interface SourceNoteFound {
  at: number
  next: number
}

/** Finds `Source: ... Secret; Limdis.` below the text; with it the footnotes begin, and the text is over. */
export function findSourceNote(lines: readonly Line[], from: number): SourceNoteFound | null {
  for (let at = lines.length - 1; at >= from; at--) {
    const line = lines[at]
    if (line === undefined || !sourceNote.test(line.trim.slice(0, 40))) continue
    const gap = lines.findIndex((below, index) => index > at && (isBlank(below) || footnote.test(below.trim)))
    return { at, next: gap < 0 ? lines.length : gap }
  }
  return null
}

/** `2. Not printed.`, `(2) Not found.`, `/2/See Document 113.`, `- In telegram 12, ... ↩` */
const footnote = /^(?:\/\d{1,2}\/|\(\d{1,2}\)\s|\d{1,2}\.?\s+[A-Z]|-\s.*↩$)/
