import type { DiagnosticCode } from '../diagnostics/codes.ts'
import { diagnose } from '../diagnostics/diagnose.ts'
import type { DraftLine } from '../draft/draft.ts'
import { afterLead, textOfWords } from '../draft/read-line.ts'
import { highestPortion, portionCovers } from '../marking/portions.ts'
import type { Diagnostic, Severity } from '../model/diagnostic.ts'
import type { CheckedLine, CitedParagraph } from './checked.ts'
import type { SourceIndex } from './source-index.ts'

/** What lines are held against. */
export interface TrustContext {
  /** Null where no cable is at hand. */
  index: SourceIndex | null
  /** The level of the whole deck: what a line without mark and source takes. */
  overall: string
  allowDowngrade: boolean
  diagnostics: Diagnostic[]
}

/**
 * `portion`: must be marked; `label`: no portion unless its words are the cable's; `cover`: marked too, but a
 * cover's own remarks need not print their mark (`Partial extract: the full cable was not available.`).
 */
export type LineKind = 'portion' | 'label' | 'cover'

interface Found {
  sources: CitedParagraph[]
  added: boolean
  /** The least that the sources need; null where none is known. */
  needed: string | null
}

/**
 * Holds one line against its sources. A mark may rise, never fall: a dropped or lowered one is put back with a
 * warning. `atLeast` is a mark that the line needs whatever its sources say.
 */
export function checkLine(
  line: DraftLine,
  kind: LineKind,
  context: TrustContext,
  atLeast: string | null = null,
): CheckedLine {
  const text = textOfWords(afterLead(line.words))
  const found = findSources(line, text, context)
  const needed = [found.needed, atLeast].filter(mark => mark !== null)
  const mark = settleMark(line, needed.length === 0 ? null : highestPortion(needed), kind, found, context)
  const origin = found.sources.length > 0 ? 'source' : found.added ? 'added' : 'none'
  return { ...line, mark, given: line.mark, origin, sources: found.sources }
}

function findSources(line: DraftLine, text: string, context: TrustContext): Found {
  const { index } = context
  const isSource = (tag: string) => tag.includes('¶') || (index?.named(tag).length ?? 0) > 0
  const added = line.tags.length > 0 && !line.tags.some(isSource)
  if (index === null) return { sources: [], added, needed: null }
  const spelled = spelledOut(line.tags)
  const sources = line.tags.flatMap((tag, at) => {
    const full = spelled[at] ?? tag
    const refs = index.named(full)
    if (refs.length === 0 && full.includes('¶'))
      report('layout/unknown-source', `The cable has no [${full}]`, line, context)
    return refs.map(ref => ({ ...ref, tag }))
  })
  const needs = sources.map(ref => index.needed(text, ref))
  const recognised = sources.length === 0 ? index.recognised(text) : null
  const all = recognised === null ? needs : [...needs, recognised]
  return { sources, added, needed: all.length === 0 ? null : highestPortion(all) }
}

/** `¶1, 3` and `03 OTTAWA 49 ¶3, ¶4`: what a later tag leaves out it takes from the one before. */
function spelledOut(tags: string[]): string[] {
  let cable = ''
  return tags.map(tag => {
    const full = /^\d+$/.test(tag) ? `¶${tag}` : tag
    const at = full.indexOf('¶')
    if (at > 0) cable = full.slice(0, at)
    return at === 0 && cable !== '' ? `${cable}${full}` : full
  })
}

function settleMark(
  line: DraftLine,
  needed: string | null,
  kind: LineKind,
  { added }: Found,
  context: TrustContext,
): string | null {
  const { mark } = line
  if (mark === null) {
    if (needed !== null) {
      report('layout/dropped-mark', `A line had lost its mark (${needed}), which was put back`, line, context)
      return needed
    }
    if (kind === 'label' && !added) return null
    const severity = kind === 'cover' ? 'info' : 'warning'
    report(
      'layout/unmarked-line',
      `A line bears no mark and takes (${context.overall})`,
      line,
      context,
      severity,
    )
    return context.overall
  }
  if (needed === null || portionCovers(mark, needed)) return mark
  if (context.allowDowngrade) {
    report('layout/downgraded', `A line is marked (${mark}), its source (${needed})`, line, context)
    return mark
  }
  const raised = highestPortion([mark, needed])
  report('layout/lowered-mark', `A line was marked (${mark}) and is (${raised}) by its source`, line, context)
  return raised
}

function report(
  code: DiagnosticCode,
  message: string,
  { words, place }: DraftLine,
  { diagnostics }: TrustContext,
  severity: Severity = 'warning',
): void {
  diagnostics.push(diagnose(code, `${message}: "${excerpt(textOfWords(words))}"`, { place, severity }))
}

const excerpt = (text: string): string => (text.length > 90 ? `${text.slice(0, 89).trimEnd()}…` : text)
