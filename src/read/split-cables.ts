import { isEnd } from './body/find-end.ts'
import { numberedStart } from './body/paragraph-start.ts'
import { classificationParts } from './header/classification-parts.ts'
import { headerRuleOf } from './header/header-rules.ts'
import { printedDate, printedTitle } from './header/printed.ts'
import { isBlank, type Line } from './line.ts'

/**
 * The lines of each cable of a text. A new cable begins where a header names another message (post and number) or, where
 * messages are not named, another subject; a header that is repeated at a section break names the same one.
 */
export function splitCables(lines: readonly Line[]): Line[][] {
  const starts = [0]
  let current: string | null = null
  let paragraphs = false
  let ended = false
  for (const [at, line] of lines.entries()) {
    paragraphs ||= numberedStart(line.trim) !== null
    const name = nameOf(lines, at)
    ended = isEnd(line) || (ended && !(name !== null && /\d$/.test(name)))
    if (name === null || ended) continue
    if (current !== null && paragraphs && !sameMessage(name, current)) {
      starts.push(headerStart(lines, at, starts.at(-1) ?? 0))
      paragraphs = false
      current = name
    } else current ??= name
  }
  return starts.map((start, at) => lines.slice(start, starts[at + 1]))
}

/** `OTTAWA 49` of a classification or MRN line that stands in a header, `=` and a printed title, else `:` and a subject. */
function nameOf(lines: readonly Line[], at: number): string | null {
  const line = lines[at]
  if (line === undefined || line.trim.length > 200) return null
  if (printedTitle.test(line.trim) && lines.slice(at + 1, at + 6).some(({ trim }) => printedDate.test(trim)))
    return `=${line.trim.toUpperCase()}`
  const parts = classificationParts(line.trim)
  if (parts !== null && parts.number !== null)
    return inHeader(lines, at, 1) ? `${parts.post} ${parts.number}` : null
  const message = /^MRN\s*:\s*(?:\d{2}\s+)?(.+?)\s+0*(\d+)$/i.exec(line.trim)
  if (message !== null) return `${(message[1] ?? '').toUpperCase()} ${Number(message[2])}`
  if (!/^SUBJ(?:ECT)?\s*:/i.test(line.trim) || !(inHeader(lines, at, 2) || startsText(lines, at))) return null
  return `:${line.trim.replace(/^\w+\s*:\s*/, '').toUpperCase()}`
}

/** A subject says nothing against a number: both may stand in one header. */
function sameMessage(name: string, current: string): boolean {
  if (name.startsWith('=') || current.startsWith('=')) return name === current || name.startsWith(':')
  if (name.startsWith(':') !== current.startsWith(':')) return true
  // A page's header may cut the post short: `SAN TE 2318`.
  const numberOf = (text: string) => /\d+$/.exec(text)?.[0]
  return (
    name === current ||
    (numberOf(name) === numberOf(current) &&
      name.slice(0, 3) === current.slice(0, 3) &&
      !name.startsWith(':'))
  )
}

/** A subject over the first paragraph of its text is a whole header. */
function startsText(lines: readonly Line[], at: number): boolean {
  const below = lines.slice(at + 1, at + 5).filter(line => !isBlank(line))
  return (
    isBlank(lines[at - 1] ?? noLine) &&
    below.slice(0, 2).some(({ trim }) => numberedStart(trim)?.number === 1)
  )
}
const noLine = { trim: '' } as Line

const headerFields: ReadonlySet<string> = new Set([
  'executiveOrder',
  'tags',
  'subject',
  'from',
  'to',
  'dtg',
  'reference',
])

/** So many fields of a header at least stand near. */
function inHeader(lines: readonly Line[], at: number, least: number): boolean {
  const near = lines.slice(Math.max(0, at - 12), at + 16)
  const fields = new Set(near.flatMap(line => headerRuleOf(line.trim)?.field ?? []))
  return [...fields].filter(field => headerFields.has(field)).length >= least
}

/** The foot of a form belongs to the cable above. */
const footer = /^(?:SIGNATURE|(?:DRAFTED|CLEARED|RELEASED|APPROVED) BY|DISSEMINATION[A-Z ]*)\s*:/i
const mayBeAddressee = (text: string): boolean => text.length < 70 && !/[a-z]{2}|[.;:!?]$/.test(text)

/** The first line of the header that `at` stands in; addressees below TO and INFO open no field of their own. */
function headerStart(lines: readonly Line[], at: number, least: number): number {
  let start = at
  for (let up = at - 1; up > least && at - up < 60; up--) {
    const line = lines[up]
    if (line === undefined || isBlank(line)) continue
    if (footer.test(line.trim) || /^(?:NNNN?|#\d{3,5})$/.test(line.trim)) break
    if (headerRuleOf(line.trim) !== null) start = up
    else if (!mayBeAddressee(line.trim) || isBlank(lines[up + 1] ?? line)) break
  }
  return start
}
