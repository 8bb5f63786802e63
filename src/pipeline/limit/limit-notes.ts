import type { CheckedLine } from '../../trust/checked.ts'
import type { Edit } from './edits.ts'

/** Takes notes out of their comments, line by line; a comment whose lines cannot be told apart goes whole. */
export function limitNotes(
  source: string,
  notes: CheckedLine[],
  isOpen: (line: CheckedLine) => boolean,
): Edit[] {
  const starts = new Set(notes.map(startOf))
  return [...starts].flatMap(start => {
    const lines = notes.filter(line => startOf(line) === start)
    if (lines.every(isOpen)) return []
    const end = lines[0]?.place.end.offset ?? start
    const written = linesOfComment(source.slice(start, end), start)
    if (written.length !== lines.length) return [{ start, end, text: '' }]
    return written.flatMap((range, at) => {
      const line = lines[at]
      return line === undefined || isOpen(line) ? [] : [{ ...range, text: '' }]
    })
  })
}

const startOf = ({ place }: CheckedLine): number => place.start.offset ?? 0

/** Where each line that says something stands, without `<!--` and `-->`. */
function linesOfComment(comment: string, offset: number): { start: number; end: number }[] {
  const inside = comment.replace(/<!--|-->/g, marker => ' '.repeat(marker.length))
  return [...inside.matchAll(/[^\r\n]+/g)].flatMap(line => {
    const text = line[0]
    if (text.trim() === '') return []
    const start = offset + line.index + (text.length - text.trimStart().length)
    return [{ start, end: start + text.trim().length }]
  })
}
