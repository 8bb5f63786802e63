import type { CheckedLine } from './checked.ts'
import type { SourceRef } from './source-index.ts'

/** Each paragraph that one of the lines draws on, once, in the cable's order. */
export function citedBy(lines: CheckedLine[]): SourceRef[] {
  const cited = new Map(lines.flatMap(line => line.sources.map(ref => [ref.paragraph, ref] as const)))
  const place = ({ cable, paragraph }: SourceRef) => cable.paragraphs.indexOf(paragraph)
  const cables = [...new Set([...cited.values()].map(ref => ref.cable))]
  return [...cited.values()].sort(
    (a, b) => cables.indexOf(a.cable) - cables.indexOf(b.cable) || place(a) - place(b),
  )
}
