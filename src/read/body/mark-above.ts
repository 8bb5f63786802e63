import { type Slice, sliceOf } from '../slice.ts'
import type { BodyLine } from './headings.ts'
import { markOf } from './opening.ts'
import { numberedStart } from './paragraph-start.ts'

/** `(S)` alone in its line over `2. He will ask ...`, which bears no mark of its own: the mark is that paragraph's. */
export function markAbove(lines: readonly BodyLine[], at: number): { marking: string; slice: Slice } | null {
  const line = lines[at]?.line
  if (line === undefined || line.trim.length > 60) return null
  const mark = markOf(line.trim)
  if (mark === null || mark.length !== line.trim.length) return null
  const below = lines.slice(at + 1, at + 3).find(({ kind }) => kind !== 'blank')
  const text = below?.kind === 'text' ? below.line.trim : ''
  const start = numberedStart(text)
  if (start === null || start.marking !== null || markOf(text.slice(start.length)) !== null) return null
  return { marking: mark.marking, slice: sliceOf(line) }
}
