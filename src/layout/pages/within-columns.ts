import { highestPortion } from '../../marking/portions.ts'
import type { CheckedLine, CheckedTable } from '../../trust/checked.ts'

/** No slide shows more columns. */
const most = 20

/** A table whose cells beyond the last column stand in it, so that nothing is lost. */
export const withinColumns = (table: CheckedTable): CheckedTable => ({
  ...table,
  header: joined(table.header),
  rows: table.rows.map(joined),
})

/** Each cell was held against its own source before: together they bear the highest of their marks. */
function joined(cells: CheckedLine[]): CheckedLine[] {
  const [first, ...others] = cells.slice(most - 1)
  if (first === undefined || others.length === 0) return cells
  const all = [first, ...others].filter(({ words }) => words.length > 0)
  const marks = all.flatMap(({ mark }) => mark ?? [])
  const last: CheckedLine = {
    ...(all.find(({ origin }) => origin === 'source') ?? first),
    mark: marks.length === 0 ? null : highestPortion(marks),
    words: all.flatMap(({ words }, at) => (at === 0 ? words : [separator, ...words])),
    tags: [...new Set(all.flatMap(({ tags }) => tags))],
    sources: all.flatMap(({ sources }) => sources),
  }
  return [...cells.slice(0, most - 1), last]
}

const separator = { text: ' | ', bold: false, italic: false }
