import type { HeaderNode, Junk, Unparsed } from '../../model/cable.ts'
import { numberedStart } from '../body/paragraph-start.ts'
import { isBlank, type Line } from '../line.ts'
import { type Reading, readWords } from '../reading.ts'
import { sliceOf } from '../slice.ts'
import { fieldNode } from './field-nodes.ts'
import { participantsEnd } from './find-participants.ts'
import { findPreface } from './find-preface.ts'
import { goesOn } from './goes-on.ts'
import { type FieldName, type HeaderRule, headerRuleOf } from './header-rules.ts'
import { isRule, opensBody } from './opens-body.ts'

export interface HeaderRead {
  nodes: (HeaderNode | Junk | Unparsed)[]
  /** Index of the first line of the body. */
  next: number
}

/** Reads the lines above the first paragraph or heading into fields; `junk` tells page debris, to be left out. */
export function readHeader(
  reading: Reading,
  lines: readonly Line[],
  junk: ReadonlyMap<number, string>,
): HeaderRead {
  const last = lastStrongField(lines, junk)
  const preface = findPreface(lines)
  const nodes: HeaderRead['nodes'] = []
  let at = 0
  while (at < lines.length) {
    const line = lines[at]
    if (line === undefined) break
    if (isBlank(line)) {
      at++
      continue
    }
    if (at < preface.end && at !== preface.sent) {
      nodes.push({ type: 'notice', partial: false, ...literal(reading, line) })
      at++
      continue
    }
    const reason = junk.get(at)
    if (reason !== undefined) {
      nodes.push({ type: 'junk', reason, ...literal(reading, line) })
      at++
      continue
    }
    if (opensBody(line.trim) && !(at < last || (at === last && runsOn(line, lines[at + 1])))) break
    const listed = participantsEnd(lines, at)
    if (listed !== null) {
      nodes.push(
        fieldNode(
          reading,
          'participants',
          lines.slice(at, listed).map(one => sliceOf(one)),
        ),
      )
      at = listed
      continue
    }
    const rule = headerRuleOf(line.trim) ?? ruleInPlace(lines, at)
    if (rule !== null && (at <= last || standsAlone(lines, at))) {
      const block = gather(lines, at, rule, junk)
      const slices = block.lines.map(taken => sliceOf(taken))
      nodes.push(fieldNode(reading, rule.field, slices))
      nodes.push(...debris(reading, lines, junk, at + 1, block.next))
      at = block.next
    } else if (at < last) {
      nodes.push({ type: 'unparsed', ...literal(reading, line) })
      at++
    } else break
  }
  placeNumber(nodes)
  return { nodes, next: at }
}

/** Lines that only their place tells. */
function ruleInPlace(lines: readonly Line[], at: number): HeaderRule | null {
  if (isTitle(lines, at) || isPaperTitle(lines, at))
    return { field: 'subject', strong: true, opens: () => true }
  return isNumber(lines, at) ? { field: 'reference', strong: true, opens: () => true } : null
}

/** `CONFIDENTIAL` / `TARVEN 000012`: the message's post and number below its classification. */
function isNumber(lines: readonly Line[], at: number): boolean {
  const above = lines.slice(Math.max(0, at - 3), at).findLast(line => !isBlank(line))
  if (above === undefined || headerRuleOf(above.trim)?.field !== 'classification') return false
  return /^(?:\d{2}\s)?[A-Z][A-Z .'-]{2,30}\s#?\d{2,8}$/.test(lines[at]?.trim ?? '')
}

/** `2067. Regent's Visit.`: a few words alone behind a printed telegram's number are its subject. */
function isTitle(lines: readonly Line[], at: number): boolean {
  const [number, words, below] = [lines[at - 1], lines[at], lines[at + 1]]
  if (number === undefined || words === undefined || !/^\d{1,5}\.$/.test(number.trim)) return false
  const alone = below === undefined || isBlank(below) || opensBody(below.trim)
  return runsOn(number, words) && alone && /^\p{Lu}[^.]{3,70}\.$/u.test(words.trim)
}

/** A paper without a line `SUBJECT:`, whose title stands in capitals above its classification: `STATE VISIT OF ...`. */
function isPaperTitle(lines: readonly Line[], at: number): boolean {
  const below = lines.slice(at)
  const block = below.slice(0, below.findIndex(isBlank))
  const next = below.slice(block.length).find(line => !isBlank(line))
  const title = block.map(({ trim }) => trim).join(' ')
  return (
    block.length < 5 &&
    title.split(/\s+/).length > 3 &&
    !/\p{Ll}/u.test(title) &&
    next !== undefined &&
    headerRuleOf(next.trim)?.field === 'classification' &&
    !lines.slice(0, 60).some(({ trim }) => headerRuleOf(trim)?.field === 'subject')
  )
}

/** A number alone, `1142.` or `NO: 412`, is of the post that the date line or a `FROM: TARVEN` names. */
function placeNumber(nodes: HeaderRead['nodes']): void {
  const lines = nodes.filter(node => node.type === 'transmission')
  const [number, date, from] = (['reference', 'dtg', 'from'] as const).map(name =>
    lines.find(({ field }) => field === name),
  )
  if (number === undefined || date === undefined) return
  const place = /^[A-Z][A-Z .'-]{2,30}$/.test(from?.value ?? '') ? (from?.value ?? null) : null
  number.post ??= from?.post === 'STATE' ? 'STATE' : (date.post ?? from?.post ?? place)
}

/** Page debris among the lines of a field. */
function debris(
  reading: Reading,
  lines: readonly Line[],
  junk: ReadonlyMap<number, string>,
  from: number,
  to: number,
): Junk[] {
  return lines.slice(from, to).flatMap((line, index): Junk[] => {
    const reason = junk.get(from + index)
    return reason === undefined ? [] : [{ type: 'junk', reason, ...literal(reading, line) }]
  })
}

/** Behind the last certain field, what looks like one may be text, so it has to be a line of its own. */
const standsAlone = (lines: readonly Line[], at: number): boolean => {
  const next = lines[at + 1]
  return (
    next === undefined ||
    isBlank(next) ||
    opensBody(next.trim) ||
    headerRuleOf(next.trim) !== null ||
    runsOn(lines[at], next)
  )
}

/** The next line was cut from this one, as behind a printed telegram's number. */
const runsOn = (line: Line | undefined, next: Line | undefined): boolean => line?.end === next?.start

/** Fields that no line of prose resembles; a level alone may close a text as well as open one. */
const unmistakable: ReadonlySet<FieldName> = new Set([
  'executiveOrder',
  'tags',
  'subject',
  'references',
  'classifiedBy',
  'from',
  'to',
  'info',
  'dtg',
  'reference',
])
const isUnmistakable = (field: FieldName, line: string): boolean =>
  unmistakable.has(field) || (field === 'classification' && /\d$/.test(line))

/** The last field that only headers have, above the first numbered paragraph: what stands before it is header. */
function lastStrongField(lines: readonly Line[], junk: ReadonlyMap<number, string>): number {
  let last = -1
  let seenText = 0
  for (const [at, line] of lines.entries()) {
    if (isBlank(line) || junk.has(at)) continue
    const rule = headerRuleOf(line.trim)
    const dated = rule?.field === 'dtg' && runsOn(lines[at - 1], line)
    if ((rule?.strong || dated) && rule && (seenText === 0 || isUnmistakable(rule.field, line.trim))) {
      last = at
      seenText = 0
    } else if (rule === null) {
      if (numberedStart(line.trim) !== null || isRule(line.trim)) break
      // A dozen lines that no rule knows are text, whatever follows them.
      if (++seenText > 12) break
    }
  }
  return last
}

function literal(reading: Reading, line: Line) {
  const { value, start, end } = readWords(reading, [sliceOf(line)])
  return { value, position: reading.places.position(start, end) }
}

/** How far a field goes on: until an empty line or another field, and beyond these where its kind allows. */
function gather(
  lines: readonly Line[],
  at: number,
  rule: HeaderRule,
  junk: ReadonlyMap<number, string>,
): { lines: Line[]; next: number } {
  const first = lines[at]
  const taken = first === undefined ? [] : [first]
  let next = at + 1
  for (let look = next; look < lines.length && taken.length < 200; look++) {
    const line = lines[look]
    if (line === undefined) break
    if (junk.has(look)) continue
    const afterGap = look > 0 && hasGap(lines, next, look)
    if (isBlank(line)) {
      if (look - next > 6) break
      continue
    }
    if (!goesOn(rule.field, taken, line, afterGap)) break
    taken.push(line)
    next = look + 1
  }
  return { lines: taken, next }
}

const hasGap = (lines: readonly Line[], from: number, to: number): boolean =>
  lines.slice(from, to).some(isBlank)
