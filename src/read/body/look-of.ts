import type { BodyLine, Look } from './headings.ts'
import { numberedStart } from './paragraph-start.ts'

/** Whether most letters are capitals, as in a telegram without lower case, and whether any paragraph has a number. */
export function lookOf(lines: readonly BodyLine[]): Look {
  let small = 0
  let capital = 0
  let unnumbered = true
  for (const { line, kind, opens } of lines) {
    if (kind !== 'text') continue
    unnumbered &&= !(opens && numberedStart(line.trim) !== null)
    if (small + capital > 20_000) continue
    small += line.text.slice(0, 200).match(/\p{Ll}/gu)?.length ?? 0
    capital += line.text.slice(0, 200).match(/\p{Lu}/gu)?.length ?? 0
  }
  return { shouting: capital > small * 3, unnumbered }
}
