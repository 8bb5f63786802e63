import { printedTitle } from '../header/printed.ts'
import { isBlank, type Line } from '../line.ts'

const name = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}$/u
const note = /^(\d{1,2})\s+\p{Lu}/u

/**
 * Index of the first footnote of a printed telegram, `1 Not further identified.`, below the name that closes the text;
 * the number of lines without any. From there on every block is a footnote, counted on.
 */
export function findFootnotes(lines: readonly Line[], from: number): number {
  if (!lines.slice(0, from).some(({ trim }) => trim.length < 200 && printedTitle.test(trim)))
    return lines.length
  for (let at = lines.length - 1; at > from; at--) {
    if (note.exec(lines[at]?.trim ?? '')?.[1] !== '1') continue
    const above = lines.slice(from, at).findLast(line => !isBlank(line))
    return above && name.test(above.trim) && countOn(lines.slice(at)) ? at : lines.length
  }
  return lines.length
}

function countOn(lines: readonly Line[]): boolean {
  const opening = lines.filter((line, at) => !isBlank(line) && (at === 0 || isBlank(lines[at - 1] ?? line)))
  return opening.every(({ trim }, at) => note.exec(trim)?.[1] === String(at + 1))
}
