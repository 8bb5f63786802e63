import { indentOf, isBlank, type Line } from '../line.ts'
import { bulletLabelOf } from './bullet-label.ts'
import type { BodyLine } from './headings.ts'
import { numberedStart } from './paragraph-start.ts'
import { serialHeadings } from './serial-headings.ts'

const rule = /^(?:[-=_*~‐‑‒–—―─━]\s?){3,}$/
const openEnded = /[\p{L}\p{N},;$%&/(-]$/u

/** Classifies the lines of the body by their looks and by what stands above them. */
export function bodyLines(
  lines: readonly Line[],
  from: number,
  to: number,
  junk: ReadonlyMap<number, string>,
): BodyLine[] {
  const result: BodyLine[] = []
  const titles = serialHeadings(lines, from, to)
  let gap = true
  let sawJunk = false
  let before = ''
  for (let at = from; at < to; at++) {
    const line = lines[at]
    if (line === undefined) break
    const reason = junk.get(at)
    if (reason !== undefined) {
      sawJunk = true
      result.push({ line, kind: 'junk', opens: false, reason })
    } else if (isBlank(line)) {
      gap = true
      result.push({ line, kind: 'blank', opens: false, reason: '' })
    } else if (line.trim.length < 300 && rule.test(line.trim)) {
      result.push({ line, kind: 'rule', opens: false, reason: 'rule' })
      gap = true
      sawJunk = false
      before = ''
    } else {
      const opens = gap
        ? !(sawJunk ? runsOn(before, line.trim) : isBroken(before, line.trim))
        : isTight(before, line, lines[at + 1]) || isIndented(lines, at, before)
      result.push({ line, kind: titles.has(at) ? 'title' : 'text', opens, reason: '' })
      gap = false
      sawJunk = false
      before = line.trim
    }
  }
  return result
}

/** A heading between two paragraphs without empty lines: over a rule, or in capitals over a number. */
function isTight(before: string, { trim }: Line, next: Line | undefined): boolean {
  if (next === undefined || trim.length > 70 || !/[.!?:)"”]$/.test(before)) return false
  if (!/^\p{Lu}/u.test(trim) || /[.,;!)]$/.test(trim) || numberedStart(trim) !== null) return false
  if (rule.test(next.trim)) return true
  return !/\p{Ll}/u.test(trim) && trim.split(' ').length <= 6 && numberedStart(next.trim) !== null
}

/** The first line of a paragraph that only its indent tells from the one before. */
function isIndented(lines: readonly Line[], at: number, before: string): boolean {
  const [above, here, below] = [lines[at - 1], lines[at], lines[at + 1]]
  if (above === undefined || here === undefined || below === undefined || isBlank(below)) return false
  if (here.trim.length < 40 || !/[.!?]["”')]?$/.test(before) || !/^["“(]?\p{Lu}/u.test(here.trim))
    return false
  const deeper = (other: Line): boolean => indentOf(here) >= indentOf(other) + 3
  return (
    deeper(above) && deeper(below) && bulletLabelOf(above.trim) === null && bulletLabelOf(below.trim) === null
  )
}

/** A page's end left an empty line in the sentence: no stop above, a small letter below. */
const isBroken = (before: string, next: string): boolean =>
  before.length > 40 && /[\p{L},]$/u.test(before) && /^\p{Ll}{2}/u.test(next) && bulletLabelOf(next) === null

/** A sentence goes on behind a page header: it has no end above, or the text below begins small. */
function runsOn(before: string, next: string): boolean {
  if (before === '') return false
  if (numberedStart(next) !== null && /[.!?:)"”]$/.test(before)) return false
  if (bulletLabelOf(next)?.order === null && /[.;:!?]$|;? (?:and|or)$/i.test(before)) return false
  return openEnded.test(before) || /^\p{Ll}/u.test(next)
}
