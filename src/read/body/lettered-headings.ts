import { isBlank, type Line } from '../line.ts'
import { numberedStart } from './paragraph-start.ts'

const lettered = /^([A-Z])\.\s+(?=\p{Lu})\S.{2,98}$/u
/** Only a title is a heading; an item of a list goes on for lines or holds sentences. */
const sentences = /\p{Ll}{2}[.!?]\s+\p{Lu}.*|[;,:]$/u

/** `A. Purpose of the Visit.` and `B. Items for You to Raise.`, each alone between empty lines: letters that head parts. */
export function letteredHeadings(lines: readonly Line[], from: number, to: number): Set<number> {
  const found = new Map<string, number>()
  for (let at = from; at < to; at++) {
    // behind a paragraph's number they are its parts
    if (found.size === 0 && numberedStart(lines[at]?.trim ?? '') !== null) break
    const letter = lettered.exec(lines[at]?.trim ?? '')?.[1]
    if (letter === undefined || !standsAlone(lines, at) || sentences.test(lines[at]?.trim ?? '')) continue
    const before = letter === 'A' || found.has(String.fromCharCode(letter.charCodeAt(0) - 1))
    if (before && !found.has(letter)) found.set(letter, at)
  }
  return new Set(found.size > 1 ? found.values() : [])
}

function standsAlone(lines: readonly Line[], at: number): boolean {
  const [above, below] = [lines[at - 1], lines[at + 1]]
  return (above === undefined || isBlank(above)) && (below === undefined || isBlank(below))
}
