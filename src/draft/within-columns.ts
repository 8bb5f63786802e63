import { highestPortion } from '../marking/portions.ts'
import type { DraftLine } from './draft.ts'

/** No slide shows more columns. */
const most = 20

/** A row of a table: cells beyond the last column stand in it, under the highest mark of them, so that nothing is lost. */
export function withinColumns(cells: DraftLine[]): DraftLine[] {
  const [first, ...others] = cells.slice(most - 1)
  if (first === undefined || others.length === 0) return cells
  const filled = [first, ...others].filter(({ words }) => words.length > 0)
  const marks = filled.flatMap(({ mark }) => mark ?? [])
  const joined: DraftLine = {
    ...first,
    mark: marks.length === 0 ? first.mark : highestPortion(marks),
    words: filled.flatMap(({ words }, at) => (at === 0 ? words : [{ ...plain, text: ' | ' }, ...words])),
    tags: [...new Set(filled.flatMap(({ tags }) => tags))],
  }
  return [...cells.slice(0, most - 1), joined]
}

const plain = { text: '', bold: false, italic: false }
