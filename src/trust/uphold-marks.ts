import { readDraft } from '../draft/read-draft.ts'
import type { Diagnostic, Reported } from '../model/diagnostic.ts'
import type { Sources } from '../model/sources.ts'
import { checkSlide } from './check-slide.ts'
import type { CheckedLine, CheckedSlide } from './checked.ts'
import { overallMarking } from './overall-marking.ts'
import { SourceIndex } from './source-index.ts'

/**
 * The Markdown with every mark that its template dropped or lowered put back in its place, for products that are
 * printed from the Markdown itself. All else stays to the letter; each change is a warning.
 */
export function upholdMarks(markdown: string, sources: Sources): Reported<string> {
  const { front, slides } = readDraft(markdown).value
  const diagnostics: Diagnostic[] = []
  const overall = overallMarking({ front, slides }, { sources }, diagnostics)
  const trust = { index: new SourceIndex(sources), overall, allowDowngrade: false, diagnostics }
  const lines = slides.flatMap(slide => linesOf(checkSlide(slide, front, trust)))
  const changed = lines.filter(({ mark, given }) => mark !== null && mark !== given)
  const value = changed
    .toSorted((a, b) => startOf(b) - startOf(a))
    .reduce((text, line) => withMark(text, line), markdown)
  return { value, diagnostics }
}

const linesOf = ({ title, blocks }: CheckedSlide): CheckedLine[] => [
  ...(title ? [title] : []),
  ...blocks.flatMap(({ heading, content }) => [
    ...(heading ? [heading] : []),
    ...content.flatMap(item => (item.type === 'table' ? [item.header, ...item.rows].flat() : [item])),
  ]),
]

const startOf = ({ place }: CheckedLine): number => place.start.offset ?? 0

/** `## (C) Iraq`, `| (C) May 29`, `(C) Canada prefers ...`: the mark stands behind what makes the line a line. */
function withMark(markdown: string, line: CheckedLine): string {
  const start = startOf(line)
  const text = markdown.slice(start, line.place.end.offset ?? start)
  const lead = /^(?:#{1,6}[ \t]+|\|?[ \t]*)/.exec(text)?.[0].length ?? 0
  const printed = line.given === null ? null : /^(?:\\?\([^()]*\)|[©®])[ \t]*/.exec(text.slice(lead))
  const at = start + lead
  return `${markdown.slice(0, at)}(${line.mark}) ${markdown.slice(at + (printed?.[0].length ?? 0))}`
}
