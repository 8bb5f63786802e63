import type { DiagnosticCode } from '../diagnostics/codes.ts'
import { diagnose } from '../diagnostics/diagnose.ts'
import { highestPortion, portionCovers } from '../marking/portions.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Sources } from '../model/sources.ts'
import type { SourceIndex, SourceRef } from '../trust/source-index.ts'
import { tokens } from '../trust/tokens.ts'
import { checkWords } from './check-words.ts'
import type { HeldWords } from './held-words.ts'
import type { ProductLine } from './product.ts'

export interface LineContext {
  index: SourceIndex
  sources: Sources
  /** For the message: `slide 3`. */
  page: string
  /** Words of the cable's headings and of the facts. */
  headings: ReadonlySet<string>
  /** Facts of the meeting, which a short line may put together. */
  facts: HeldWords
  /** Token strings of the remarks about the source. */
  remarks: ReadonlySet<string>
}

/** A line's mark, source and words, each held against the source. */
export function checkLine(given: ProductLine, context: LineContext): Diagnostic[] {
  const line = { ...given, text: behindTopic(given.text, context.headings) }
  const found: Diagnostic[] = []
  const report: Report = (code, message, hint) => {
    found.push(
      diagnose(code, `${context.page}: ${message}: "${excerpt(line.text)}"`, { hint, place: line.place }),
    )
  }
  const { refs, unknown } = sourcesOf(line.tags, context.index)
  for (const tag of unknown)
    report(
      'check/unknown-source',
      `the cable has no [${tag}]`,
      'name a paragraph of the cable, or who added the line',
    )
  const isAdded = line.tags.length > 0 && refs.length === 0 && unknown.length === 0
  const needed = neededBy(line, refs, context.index)
  checkMark(line, needed, report)
  if (isAdded) report('check/added', `added by ${line.tags.join(', ')}`, 'nothing to do')
  if (refs.length > 0)
    for (const { code, message, hint } of wordsOf(line, refs, context)) report(code, message, hint)
  else if (isUntraced(line, context))
    report(
      'check/untraced',
      'a statement names no source',
      'add its paragraph, [¶3], or who added it, [staff]',
    )
  return found
}

/** `Iron Ore: You should urge ...`: a heading of the cable in front of a statement is its topic, no word of its source. */
function behindTopic(text: string, headings: ReadonlySet<string>): string {
  const [, topic, rest] = /^([^:.!?"“]{1,80}):\s+(\S.*)$/s.exec(text) ?? []
  return topic !== undefined && rest !== undefined && tokens(topic).every(word => headings.has(word))
    ? behindTopic(rest, headings)
    : text
}

type Report = (code: DiagnosticCode, message: string, hint: string) => void

/** `needed` is the mark that the line's words ask for; null where they are not known. */
function checkMark(line: ProductLine, needed: string | null, report: Report): void {
  if (line.sign !== null)
    report(
      'check/corrected-mark',
      `an editor turned the mark into ${line.sign}`,
      `type ${line.sign === '©' ? '(C)' : '(R)'} again`,
    )
  else if (line.mark === null && line.kind !== 'label' && line.kind !== 'beside')
    report('check/unmarked', 'a statement bears no mark', needed === null ? 'mark it' : `it is (${needed})`)
  else if (
    line.mark === null &&
    line.kind === 'label' &&
    needed !== null &&
    tokens(line.text).length >= sentenceLength
  )
    report('check/unmarked', 'words of the cable bear no mark', `they are (${needed})`)
  if (line.mark !== null && needed !== null && !portionCovers(line.mark, needed))
    report(
      'check/undermarked',
      `a line is marked (${line.mark}), its source (${needed})`,
      `mark it (${needed})`,
    )
}

/** A label of fewer words is no sentence of the cable, though it stands in one. */
const sentenceLength = 8

const excerpt = (text: string): string => (text.length > 90 ? `${text.slice(0, 89).trimEnd()}…` : text)

/** Covers, cells and short lines name people and places by the cable's header too. */
function wordsOf(
  { kind, text }: ProductLine,
  refs: SourceRef[],
  { facts }: LineContext,
): ReturnType<typeof checkWords> {
  const isFact = kind === 'cover' || kind === 'cell' || tokens(text).length < sentenceLength
  return checkWords(kind === 'cover' ? text.replace(/^For /, '') : text, refs, isFact ? facts : null)
}

function sourcesOf(tags: string[], index: SourceIndex): { refs: SourceRef[]; unknown: string[] } {
  const unknown: string[] = []
  let cable = ''
  const refs = tags.flatMap(tag => {
    const full = /^\d+$/.test(tag) ? `¶${tag}` : tag
    const at = full.indexOf('¶')
    if (at > 0) cable = full.slice(0, at)
    const found = index.named(at === 0 && cable !== '' ? `${cable}${full}` : full)
    if (found.length === 0 && at >= 0) unknown.push(tag)
    return found
  })
  return { refs, unknown }
}

/** The mark that the words need: by the paragraphs named, else by those that they are recognised from. */
function neededBy({ text }: ProductLine, refs: SourceRef[], index: SourceIndex): string | null {
  if (refs.length === 0) return index.recognised(text)
  return highestPortion(refs.map(ref => index.needed(text, ref)))
}

/** `September 17 – 19, 2008 (year inferred)`, and `Issue 2` for a heading that may not be shown. */
const dateWord =
  /^(?:\d+|year|day|inferred|and|to|issue|jan\w*|feb\w*|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*)$/

/** A sentence in the body that neither names a source nor is one of the cable's or one about it. */
function isUntraced(
  { kind, mark, text, tags }: ProductLine,
  { index, headings, remarks }: LineContext,
): boolean {
  const words = tokens(text)
  if (kind !== 'text' || mark === null || tags.length > 0 || words.length < 4) return false
  if (words.every(word => headings.has(word) || dateWord.test(word)) || remarks.has(words.join(' ')))
    return false
  return index.recognised(text) === null
}
