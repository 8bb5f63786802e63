import { captionsIn } from '../header/captions.ts'
import { classificationParts } from '../header/classification-parts.ts'
import { printedTitle } from '../header/printed.ts'
import { isForm } from '../header/split-header-lines.ts'
import { isBlank, type Line } from '../line.ts'
import { junkReason } from './junk-patterns.ts'
import { numberedStart } from './paragraph-start.ts'

/**
 * The lines that are junk wherever they stand: page headers, stamps, and the classification that a page header
 * repeats. The page header that opens a telegram belongs to its header and is none.
 */
export function findPageLines(lines: readonly Line[]): Map<number, string> {
  const junk = new Map<number, string>()
  let opened = false
  if (lines.slice(0, 12).some(({ trim }) => trim.length < 200 && printedTitle.test(trim)))
    takeRunningHeads(lines, junk)
  if (lines.slice(0, 6).some(({ trim }) => isForm(trim))) takeOffices(lines, junk)
  for (const [at, line] of lines.entries()) {
    if (isBlank(line) || junk.has(at)) continue
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

/** `184     Foreign Relations, 1969-1976, Volume E-5`, `Ethiopia     183`: the head of a printed page. */
const runningHead = /^(?:\d{1,4}\s{3,}\p{Lu}\S.{1,80}|\p{Lu}.{1,60}?\s{4,}\d{1,4})$/u
const footnote = /^\d{1,2} \p{Lu}.{12}/u

/** The heads of a volume's pages, and the footnotes that stand at the foot of one. */
function takeRunningHeads(lines: readonly Line[], junk: Map<number, string>): void {
  const blocks: number[][] = []
  for (const [at, line] of lines.entries()) {
    if (isBlank(line)) blocks.push([])
    else blocks.at(-1)?.push(at)
  }
  const filled = blocks.filter(block => block.length > 0)
  const first = ([at = -1]: number[]): string => lines[at]?.trim ?? ''
  const isHead = (block: number[] | undefined): boolean =>
    block?.length === 1 && runningHead.test(first(block))
  for (const [at, block] of filled.entries()) {
    const note = footnote.test(first(block)) && (isHead(filled[at - 1]) || isHead(filled[at + 1]))
    if (isHead(block) || note)
      for (const line of block) junk.set(line, isHead(block) ? 'page number' : 'footnote')
  }
}

/** `SS`, `USIA` beside the header of a form: who was given a copy. */
function takeOffices(lines: readonly Line[], junk: Map<number, string>): void {
  for (const [at, { trim }] of lines.entries()) {
    if (numberedStart(trim) !== null && !/^\d+$/.test(trim)) return
    if (/^(?!BT$)(?:[A-Z]{1,5}(?:\/[A-Z]{1,4})?|ACTION)$/.test(trim) && captionsIn(trim) === null)
      junk.set(at, 'distribution list')
  }
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
