import { isBlank, type Line } from '../line.ts'
import { numberedStart } from './paragraph-start.ts'

const lettered = /^([A-Z])\.\s+(?=\p{Lu})\S.{2,98}$/u
/** Only a title is a heading; an item of a list goes on for lines or holds sentences. */
const sentences = /\p{Ll}{2}[.!?]\s+\p{Lu}.*|[;,:]$/u

/**
 * Lines that only their series shows to be headings, each alone between empty lines: letters (`A. Purpose of the Visit.`,
 * `B. Items for You to Raise.`), numbers (`1. Natural Gas`, `2. Prisoners`) and short sentences over numbered paragraphs (`The warheads come first.`).
 */
export function serialHeadings(lines: readonly Line[], from: number, to: number): Set<number> {
  const letters = new Map<string, number>()
  const stopped: number[] = []
  let numbers = 0
  for (let at = from; at < to; at++) {
    const text = lines[at]?.trim ?? ''
    if (numberedStart(text) !== null) numbers++
    if (text.length > 102 || !standsAlone(lines, at) || sentences.test(text)) continue
    const overNumber = numberedStart(textBelow(lines, at)) !== null
    if (overNumber && /^\p{Lu}[^.!?]{2,58}\.$/u.test(text)) stopped.push(at)
    const letter = lettered.exec(text)?.[1]
    // behind a paragraph's number they are its parts, unless a number follows
    if (letter === undefined || (numbers > 0 && letters.size === 0 && !overNumber)) continue
    const before = letter === 'A' || letters.has(String.fromCharCode(letter.charCodeAt(0) - 1))
    if (before && !letters.has(letter)) letters.set(letter, at)
  }
  const series = stopped.length > 2 && stopped.length * 5 >= numbers * 3 ? stopped : []
  return new Set([
    ...(letters.size > 1 ? letters.values() : []),
    ...series,
    ...numberedTitles(lines, from, to),
  ])
}

/** Titles that count from 1, each alone in its line over a text without a number. */
function numberedTitles(lines: readonly Line[], from: number, to: number): number[] {
  const found: number[] = []
  let series: number[] = []
  for (let at = from; at < to; at++) {
    const text = lines[at]?.trim ?? ''
    const start = numberedStart(text)
    if (start === null) continue
    const titled = title.test(text.slice(start.length)) && standsAlone(lines, at)
    const before = start.number === 1 ? [] : start.number === series.length + 1 ? series : null
    series = titled && before !== null && numberedStart(textBelow(lines, at)) === null ? [...before, at] : []
    if (series.length > 1) found.push(...series.slice(series.length === 2 ? 0 : -1))
  }
  return found
}

/** `Undocumented Workers`, `United States Military Credit Program for Iran` */
const title = /^\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’-]*|of|and|the|in|on|for|to|with|&)){0,7}$/u

const textBelow = (lines: readonly Line[], at: number): string =>
  lines.slice(at + 1, at + 4).find(line => !isBlank(line))?.trim ?? ''

function standsAlone(lines: readonly Line[], at: number): boolean {
  const [above, below] = [lines[at - 1], lines[at + 1]]
  return (above === undefined || isBlank(above)) && (below === undefined || isBlank(below))
}
