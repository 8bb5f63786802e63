import type { Line } from '../line.ts'
import { type Slice, sliceOf, textOf, trimSlice } from '../slice.ts'
import { bulletLabelOf } from './bullet-label.ts'
import { endMarkersOf, isBeginMarker } from './markers.ts'
import { markOf } from './opening.ts'
import { numberedStart } from './paragraph-start.ts'
import { isKnownHeading } from './section-kinds.ts'

/** A line of the body in its surroundings. */
export interface BodyLine {
  line: Line
  kind: 'text' | 'title' | 'rule' | 'junk' | 'blank' | 'signature'
  /** Text that begins a block: an empty line is above it, and no sentence runs over junk into it. */
  opens: boolean
  /** Why a junk line is one. */
  reason: string
}

export interface HeadingRead {
  /** Index of the first line behind it. */
  next: number
  slices: Slice[]
  marking: string | null
  number: number | null
}

const inlineRule = /^([-=_*~‐‑‒–—―─━]{2,}\s*)(\S.{0,90}?)\s*[-=_*~‐‑‒–—―─━]{2,}$/

/**
 * The heading that begins at a line: ruled above and below, above or below only, inside its dashes, or bare. `shouting`:
 * the whole text is in capitals, so that capitals alone prove less.
 */
export function headingAt(lines: readonly BodyLine[], at: number, shouting: boolean): HeadingRead | null {
  const here = lines[at]
  if (here === undefined) return null
  if (here.kind === 'rule') return ruledHeading(lines, at)
  if (here.kind === 'title') return heading([sliceOf(here.line)], at + 1, true)
  if (here.kind !== 'text' || here.line.trim.length > 120) return null
  const inside = inlineRule.exec(here.line.trim)
  if (inside?.[2] !== undefined && /\p{L}{2}/u.test(inside[2])) {
    const indent = sliceOf(here.line).from
    const from = indent + (inside[1]?.length ?? 0)
    return heading([{ line: here.line, from, to: from + inside[2].length }], at + 1)
  }
  const group = textGroup(lines, at)
  const below = lines[at + group.length]
  const before = lines[at - 1]?.kind
  if (below?.kind === 'rule' && group.length <= 3 && before !== 'text' && headingShape(group, 200)) {
    return heading(
      group.map(({ line }) => sliceOf(line)),
      at + group.length + 1,
    )
  }
  return here.opens && before !== 'text' && isBare(lines, at, group, shouting)
    ? heading(
        group.map(({ line }) => sliceOf(line)),
        at + group.length,
      )
    : null
}

/** A rule, then up to three lines; the rule below them may be missing. */
function ruledHeading(lines: readonly BodyLine[], at: number): HeadingRead | null {
  let start = at + 1
  while (lines[start]?.kind === 'rule' && start < at + 3) start++
  if (lines[start]?.kind === 'blank' && lines[start + 1]?.kind === 'text') start++
  const group = textGroup(lines, start)
  if (group.length === 0 || group.length > 3 || !headingShape(group, 200)) return null
  let next = start + group.length
  const closes = lines[next]?.kind === 'blank' && lines[next + 1]?.kind === 'rule' ? next + 1 : next
  const closed = lines[closes]?.kind === 'rule'
  if (!closed && (lines[next]?.kind === 'text' || numberedStart(group[0]?.line.trim ?? '') !== null))
    return null
  if (closed) next = closes + 1
  return heading(
    group.map(({ line }) => sliceOf(line)),
    next,
  )
}

function textGroup(lines: readonly BodyLine[], at: number): BodyLine[] {
  const group: BodyLine[] = []
  for (let i = at; i < lines.length && group.length < 5; i++) {
    const line = lines[i]
    if (line?.kind !== 'text' || (i > at && (line.opens || opensMarked(line.line.trim)))) break
    group.push(line)
  }
  return group
}

/** A numbered paragraph with its mark, which may stand right below a heading. */
function opensMarked(text: string): boolean {
  const start = numberedStart(text)
  return start !== null && (start.marking !== null || markOf(text.slice(start.length)) !== null)
}

function headingShape(group: readonly BodyLine[], most: number): boolean {
  const text = group.map(({ line }) => line.trim).join(' ')
  return text.length <= most && /\p{L}/u.test(text) && !/[;,]$/.test(text)
}

/** `II. ISSUES`: roman numerals number headings, letters mostly items. */
const roman = /^[IVX]{1,5}\.\s+(?=\p{Lu})/u
const letter = /^[A-Z]\.\s+/

/** A short line of its own, with a paragraph or another heading below it. */
function isBare(
  lines: readonly BodyLine[],
  at: number,
  group: readonly BodyLine[],
  shouting: boolean,
): boolean {
  if (group.length > 2) return false
  const text = group.map(({ line }) => line.trim).join(' ')
  const words = text.split(/\s+/)
  if (text.length > 100 || words.length > 14 || !/\p{L}{2}/u.test(text) || /[;,]$|[^.].\.$/.test(text))
    return false
  if (
    isBeginMarker(text) ||
    endMarkersOf(text).length > 0 ||
    (markOf(text) === null && !roman.test(text) && bulletLabelOf(text) !== null)
  )
    return false
  const marked = markOf(text)
  const bare = marked === null ? text : text.slice(marked.length)
  if (bare === '') return false
  const numbered = numberedStart(text)
  if (isKnownHeading(numbered === null ? bare : text.slice(numbered.length)))
    return hasTextBelow(lines, at + group.length)
  if (numbered !== null) return false
  const next = lines
    .slice(at + group.length, at + group.length + 12)
    .find(({ kind }) => kind === 'text' || kind === 'title' || kind === 'rule')
  const capitals = !/\p{Ll}{2}/u.test(bare)
  const alone = lines[at + group.length]?.kind === 'blank' && /^\p{Lu}/u.test(bare)
  if (next === undefined) return capitals && !shouting && words.length > 2
  if (next.kind === 'rule' || next.kind === 'title') return true
  const paragraph = numberedStart(next.line.trim) !== null || markOf(next.line.trim) !== null
  if (capitals && !shouting) return words.length <= 10
  if (capitals) return words.length <= 9 && (paragraph || (words.length <= 6 && next.line.trim.length > 40))
  const small = words.filter(word => /^\p{Ll}{5,}/u.test(word)).length
  if (!paragraph) return false
  return /:$/.test(text) ? small === 0 || (words.length <= 4 && alone) : small <= 2 || small * 2 <= words.length
}

const hasTextBelow = (lines: readonly BodyLine[], at: number): boolean => {
  for (let i = at; i < lines.length; i++) {
    const kind = lines[i]?.kind
    if (kind === 'text' || kind === 'title' || kind === 'rule') return true
    if (kind === 'signature') return false
  }
  return false
}

/** Number, mark and colon do not belong to a heading's words. */
function heading(slices: Slice[], next: number, titled = false): HeadingRead | null {
  const [first, ...rest] = slices
  if (first === undefined) return null
  let from = first.from
  let number: number | null = null
  const numbered = numberedStart(textOf(first))
  if (numbered !== null) {
    from += numbered.length
    number = numbered.number
  }
  const numeral = titled ? letter : roman
  from += numeral.exec(first.line.text.slice(from, first.to))?.[0].length ?? 0
  const mark = markOf(first.line.text.slice(from, first.to))
  if (mark !== null) from += mark.length
  const kept = [trimSlice({ ...first, from }), ...rest].filter(slice => slice.to > slice.from)
  if (kept.length === 0) return null
  return { next, slices: kept, marking: mark?.marking ?? numbered?.marking ?? null, number }
}
