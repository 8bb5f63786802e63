import { classificationParts } from '../header/classification-parts.ts'
import { isBlank, type Line } from '../line.ts'
import { junkReason } from './junk-patterns.ts'

/**
 * The lines that are junk wherever they stand: page headers, stamps, and the classification that a page header
 * repeats. The page header that opens a telegram belongs to its header and is none.
 */
export function findPageLines(lines: readonly Line[]): Map<number, string> {
  const junk = new Map<number, string>()
  let opened = false
  for (const [at, line] of lines.entries()) {
    if (isBlank(line)) continue
    const reason = junkReason(line.trim)
    if (reason === null) opened ||= !isLevel(line)
    else if (opened || !/^PAGE\b/i.test(line.trim)) {
      junk.set(at, reason)
      if (reason === 'page header') {
        takeLevels(lines, at, junk)
        takeNumber(lines, at, junk)
      }
    }
  }
  return junk
}

/** `PAGE 02` / `TARVEN 02318  01 OF 02  191545Z`: the page header may be printed on two lines. */
function takeNumber(lines: readonly Line[], page: number, junk: Map<number, string>): void {
  const next = lines[page + 1]
  if (/^PAGE \d+$/i.test(lines[page]?.trim ?? '') && next !== undefined && pageNumber.test(next.trim))
    junk.set(page + 1, 'page header')
}

const pageNumber =
  /^[A-Z][A-Z ]{2,30}\s\d{4,6}(?:\s+(?:TO|SEC)[A-Z]{3}\s\d+)?(?:\s+\d\d OF \d\d)?(?:\s+\d{6}Z)?$/

const isLevel = (line: Line): boolean => {
  const parts = classificationParts(line.trim)
  return parts !== null && parts.number === null && !/[a-z]{2}|\.$/.test(line.trim)
}

/** `CONFIDENTIAL` / `CONFIDENTIAL` / `PAGE 02 ...`: up to four levels above, over empty lines. */
function takeLevels(lines: readonly Line[], page: number, junk: Map<number, string>): void {
  for (let at = page - 1, left = 12; at >= 0 && left > 0; at--, left--) {
    const line = lines[at]
    if (line === undefined || isBlank(line)) continue
    if (junk.has(at)) continue
    if (!isLevel(line)) return
    junk.set(at, 'repeated classification')
  }
}
