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

/** What the whole text looks like. */
export interface Look {
  /** All in capitals, so that capitals alone prove less. */
  shouting: boolean
  /** No paragraph has a number, so that a title needs none below it. */
  unnumbered: boolean
}

export interface HeadingRead {
  /** Index of the first line behind it. */
  next: number
  slices: Slice[]
  marking: string | null
  number: number | null
}

const inlineRule = /^((?:[-=_*~‐‑‒–—―─━]\s?){2,}\s*)([^-=_*~\s].{0,90}?)\s*(?:[-=_*~‐‑‒–—―─━]\s?){2,}$/

/**
 * The heading that begins at a line: ruled above and below, above or below only, inside its dashes, or bare.
 */
export function headingAt(lines: readonly BodyLine[], at: number, look: Look): HeadingRead | null {
  const here = lines[at]
  if (here === undefined) return null
  if (here.kind === 'rule') return ruledHeading(lines, at)
  if (here.kind === 'title') return heading([sliceOf(here.line)], at + 1, true)
  if (here.kind !== 'text' || here.line.trim.length > 120) return null
  const inside = inlineRule.exec(here.line.trim)
  if (inside?.[2] !== undefined && endMarkersOf(inside[2]).length > 0) return null
  if (inside?.[2] !== undefined && /\p{L}{2}/u.test(inside[2])) {
    const indent = sliceOf(here.line).from
    const from = indent + (inside[1]?.length ?? 0)
    return heading([{ line: here.line, from, to: from + inside[2].length }], at + 1)
  }
  const group = textGroup(lines, at)
  const below = lines[at + group.length]
  const free = here.opens || lines[at - 1]?.kind !== 'text'
  if (below?.kind === 'rule' && group.length <= 3 && free && headingShape(group, 200)) {
    return heading(
      group.map(({ line }) => sliceOf(line)),
      at + group.length + 1,
    )
  }
  return here.opens && isBare(lines, at, group, look)
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
    if (line?.kind !== 'text' || (i > at && (line.opens || opensParagraph(line.line.trim)))) break
    if (i === at + 1 && turnsSmall(lines[at], line)) break
    group.push(line)
  }
  return group
}

/** A paragraph with its number or mark may stand right below a heading. */
const opensParagraph = (text: string): boolean =>
  markOf(text) !== null || /^\p{Lu}|^\(/u.test(text.slice(numberedStart(text)?.length ?? text.length))

/** `TRADE TALKS` / `The minister wants ...`: capitals that turn into a sentence are over. */
const turnsSmall = (first: BodyLine | undefined, { line }: BodyLine): boolean =>
  !/\p{Ll}/u.test(first?.line.trim ?? 'a') && /^["“]?\p{Lu}[\p{Ll}'’]*\s.*\p{Ll}{2}/u.test(line.trim)

function headingShape(group: readonly BodyLine[], most: number): boolean {
  const text = group.map(({ line }) => line.trim).join(' ')
  return text.length <= most && /\p{L}/u.test(text) && !/[;,]$/.test(text)
}

/** `II. ISSUES`: roman numerals number headings, letters mostly items. */
const roman = /^[IVX]{1,5}\.\s+(?=\p{Lu})/u
const letter = /^[A-Z]\.\s+/

/** A short line of its own, with a paragraph or another heading below it. */
function isBare(lines: readonly BodyLine[], at: number, group: readonly BodyLine[], look: Look): boolean {
  if (group.length > 2) return false
  const text = group.map(({ line }) => line.trim).join(' ')
  const words = text.split(/\s+/)
  if (text.length > 100 || words.length > 14 || !/\p{L}{2}/u.test(text) || /[;,]$|[^.].\.$/.test(text))
    return false
  if (isBeginMarker(text) || endMarkersOf(text).length > 0) return false
  const numbered = numberedStart(text)
  if (numbered !== null) return isNumberedHeading(lines, at + group.length, text.slice(numbered.length))
  if (markOf(text) === null && !roman.test(text) && bulletLabelOf(text) !== null) return false
  const marked = markOf(text)
  const bare = marked === null ? text : text.slice(marked.length)
  if (bare === '') return false
  if (isKnownHeading(bare)) return hasTextBelow(lines, at + group.length)
  const below = lines.slice(at + group.length, at + group.length + 12)
  const next = below.find(({ kind }) => kind === 'text' || kind === 'title' || kind === 'rule')
  const capitals = !/\p{Ll}{2}/u.test(bare)
  if (next === undefined) return capitals && !look.shouting && words.length > 2
  if (next.kind === 'rule' || next.kind === 'title') return true
  const alone = below[0]?.kind === 'blank' && /^\p{Lu}/u.test(bare)
  return capitals ? capitalsHead(words, next.line.trim, look) : titleHeads(words, next.line.trim, alone, look)
}

/** `2. TRADE` / `(C) The minister wants ...`: words of the trade, or a title in capitals over a block without a number. */
function isNumberedHeading(lines: readonly BodyLine[], next: number, rest: string): boolean {
  const bare = rest.slice(markOf(rest)?.length ?? 0)
  const titled = /^\p{Lu}[\p{Lu}\d '’&/-]{2,50}$/u.test(bare) && bare.split(' ').length <= 6
  if (!titled && !isKnownHeading(bare)) return false
  const below = lines.slice(next, next + 3).find(({ kind }) => kind !== 'blank')
  const text = below?.kind === 'text' && lines[next]?.kind === 'blank' ? below.line.trim : ''
  return (
    text.length > 40 &&
    numberedStart(text) === null &&
    bulletLabelOf(text.slice(markOf(text)?.length ?? 0)) === null
  )
}

const opensNumbered = (text: string): boolean => numberedStart(text) !== null || markOf(text) !== null

const capitalsHead = ({ length }: readonly string[], next: string, { shouting }: Look): boolean =>
  shouting ? length <= 9 && (opensNumbered(next) || (length <= 6 && next.length > 40)) : length <= 10

/** Words in small letters head a paragraph with a number; without numbers only a title, alone in its line, does. */
function titleHeads(words: readonly string[], next: string, alone: boolean, look: Look): boolean {
  if (!opensNumbered(next)) return look.unnumbered && alone && next.length > 40 && isTitle(words)
  const small = words.filter(word => /^\p{Ll}{5,}/u.test(word)).length
  if (/:$/.test(words.at(-1) ?? '')) return small === 0 || (words.length <= 4 && alone)
  return small <= 2 || small * 2 <= words.length
}

/** `Third Country Attitudes`: short, and no word of weight is small but one. */
function isTitle(words: readonly string[]): boolean {
  const small = words.filter(word => /^\p{Ll}{4,}/u.test(word)).length
  return (
    words.length <= 7 && small <= 1 && !/[.!)\d]$/.test(words.at(-1) ?? '') && /^\p{Lu}/u.test(words[0] ?? '')
  )
}

const hasTextBelow = (lines: readonly BodyLine[], at: number): boolean => {
  for (let i = at; i < lines.length; i++) {
    const kind = lines[i]?.kind
    if (kind === 'text' || kind === 'title' || kind === 'rule') return true
    if (kind === 'signature') return false
  }
  return false
}

/** `Begin Summary` over the summary. */
const begins = /^BEGIN\s+(?=(?:\w+ )?(?:SUMMARY|COMMENTS?)\b)/i

/** Number, mark, colon and full stop do not belong to a heading's words. */
function heading(slices: Slice[], next: number, titled = false): HeadingRead | null {
  const [first, ...rest] = slices
  if (first === undefined) return null
  let from = first.from
  let number: number | null = null
  const numbered = numberedStart(textOf(first))
  if (numbered !== null) {
    from += numbered.length
    // a title's own number is no paragraph's
    number = titled ? null : numbered.number
  }
  const numeral = titled ? letter : roman
  from += numeral.exec(first.line.text.slice(from, first.to))?.[0].length ?? 0
  const mark = markOf(first.line.text.slice(from, first.to))
  if (mark !== null) from += mark.length
  from += begins.exec(first.line.text.slice(from, first.to))?.[0].length ?? 0
  const kept = [trimSlice({ ...first, from }), ...rest].filter(slice => slice.to > slice.from)
  const last = kept.at(-1)
  if (last === undefined) return null
  // "TRADE (U)"
  const behind = mark === null ? /\s\([^()]{1,12}\)$/.exec(textOf(last)) : null
  const late = behind === null || behind.index < 2 ? null : markOf(behind[0].trim())
  if (behind !== null && late !== null)
    kept[kept.length - 1] = trimSlice({ ...last, to: last.to - behind[0].length })
  // "UNIFORM."
  const closing = kept.at(-1)
  if (closing !== undefined && /^[\p{Lu}\d .,/&-]+\p{Lu}{3}\.$/u.test(textOf(closing)))
    kept[kept.length - 1] = { ...closing, to: closing.to - 1 }
  return { next, slices: kept, marking: mark?.marking ?? late?.marking ?? numbered?.marking ?? null, number }
}
