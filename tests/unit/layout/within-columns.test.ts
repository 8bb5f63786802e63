import { describe, expect, it } from 'vitest'
import { textOfWords } from '../../../src/draft/read-line.ts'
import { withinColumns } from '../../../src/layout/pages/within-columns.ts'
import type { CheckedLine } from '../../../src/trust/checked.ts'

const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
const cell = (text: string, mark: string | null, tag: string): CheckedLine => ({
  type: 'line',
  bullet: false,
  level: 0,
  number: null,
  mark,
  given: mark,
  words: [{ text, bold: false, italic: false }],
  tags: [tag],
  id: null,
  place,
  origin: 'source',
  sources: [],
})
const table = (cells: CheckedLine[]) => ({ type: 'table' as const, header: [], rows: [cells], place })

describe('a row of more cells than a slide has columns', () => {
  const cells = Array.from({ length: 22 }, (_, at) =>
    cell(String(at), at === 20 ? 'S' : at === 21 ? null : 'C', at < 21 ? '¶1' : '¶2'),
  )

  it('keeps them in its last one, under their highest mark', () => {
    const [row = []] = withinColumns(table(cells)).rows
    expect(row).toHaveLength(20)
    expect(row.at(-1)).toMatchObject({ mark: 'S', tags: ['¶1', '¶2'] })
    expect(textOfWords(row.at(-1)?.words ?? [])).toBe('19 | 20 | 21')
  })

  it('is left as it is where they have room', () => {
    expect(withinColumns(table(cells.slice(0, 20))).rows).toEqual([cells.slice(0, 20)])
  })
})
