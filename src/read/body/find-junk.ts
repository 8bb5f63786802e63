import { captionsIn } from '../header/captions.ts'
import { classificationParts } from '../header/classification-parts.ts'
import { isBlank, type Line } from '../line.ts'
import { type HeaderAgain, headerAgain } from './header-again.ts'
import { editorsNote } from './junk-patterns.ts'

/**
 * What the transmission put into the body, line by line: repeated classification, stray captions, and whole headers
 * printed again behind a section break. `pages` are the lines known before; `header` the lines of the cable's own header.
 */
export function findJunk(
  lines: readonly Line[],
  from: number,
  pages: ReadonlyMap<number, string>,
  header: ReadonlySet<string>,
): Map<number, string> {
  const junk = new Map<number, string>()
  let within: HeaderAgain | null = null
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined || isBlank(line)) continue
    const page = pages.get(at)
    const reason: string | null = page ?? loneReason(line)
    if (reason !== null) {
      junk.set(at, reason)
      if (reason === 'page header' || reason === 'repeated classification') within = { before: 'page' }
      continue
    }
    within = headerAgain(lines, at, within, header)
    if (within !== null) junk.set(at, 'repeated header')
  }
  return junk
}

/** Capitals without a full stop: the word at the end of a sentence is text. */
function loneReason({ trim }: Line): string | null {
  if (trim.length > 300) return null
  if (editorsNote.test(trim)) return 'editor’s note'
  if (trim.length > 120 || /[.,;:]$/.test(trim)) return null
  if (!/[a-z]{2}/.test(trim)) {
    if (classificationParts(trim) !== null) return 'repeated classification'
    // "3. (SBU)" above a list opens a paragraph
    const captions = trim === 'ONLY' || /^[¶(\d]/.test(trim) ? null : captionsIn(trim)
    if (captions !== null) return 'stray caption'
  }
  return /^(?:NNNN?|BT)$/.test(trim) ? 'end of message' : null
}
