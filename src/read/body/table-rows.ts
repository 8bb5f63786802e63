import { type Slice, textOf } from '../slice.ts'

/** Cells parted by tabs, bars or three blanks; a sentence's two blanks part nothing. */
const cell = /\S(?: {3,}|\t+| ?\| ?)(?=\S)/g

/** Runs of slices, in order: those of two lines or more that stand in columns are tables. */
export function tableRows(slices: readonly Slice[]): { slices: Slice[]; table: boolean }[] {
  const runs: { slices: Slice[]; table: boolean }[] = []
  for (const slice of slices) {
    const table = slice.to - slice.from < 300 && (textOf(slice).match(cell)?.length ?? 0) >= 1
    const last = runs.at(-1)
    if (last?.table === table) last.slices.push(slice)
    else runs.push({ slices: [slice], table })
  }
  return joinSingles(runs)
}

/** One line with a gap in it is prose. */
function joinSingles(runs: { slices: Slice[]; table: boolean }[]): { slices: Slice[]; table: boolean }[] {
  const result: { slices: Slice[]; table: boolean }[] = []
  for (const run of runs) {
    const table = run.table && run.slices.length > 1
    const last = result.at(-1)
    if (last !== undefined && !last.table && !table) for (const slice of run.slices) last.slices.push(slice)
    else result.push({ slices: run.slices, table })
  }
  return result
}
