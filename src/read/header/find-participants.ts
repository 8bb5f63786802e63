import { isKnownHeading } from '../body/section-kinds.ts'
import { isBlank, type Line } from '../line.ts'
import { opensBody } from './opens-body.ts'

/** Where the list of a memorandum's `PARTICIPANTS` ends that begins at a line; null where none does. */
export function participantsEnd(lines: readonly Line[], at: number): number | null {
  if (!/^PARTICIPANTS?\s*:?$/i.test(lines[at]?.trim ?? '')) return null
  let end: number | null = null
  for (let from = at + 1; from < lines.length; ) {
    let to = from
    while (to < lines.length && isNamed(lines[to])) to++
    const line = lines[to]
    if (line !== undefined && !isBlank(line)) break
    // a lone line behind the first block is a heading
    if (to > from) {
      if (end !== null && to === from + 1) break
      end = to
    }
    from = to + 1
  }
  return end
}

/** `Ambassador Ada Roe`, `Peter Doe, ARA (notetaker)`, `U.S.` */
const isNamed = (line: Line | undefined): boolean =>
  line !== undefined &&
  !isBlank(line) &&
  line.trim.length < 90 &&
  !/[a-z]{3}[.!?;:]$/.test(line.trim) &&
  !opensBody(line.trim) &&
  !isKnownHeading(line.trim)
