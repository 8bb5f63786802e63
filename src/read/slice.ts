import { indentOf, type Line } from './line.ts'

/** A run of a line's text. */
export interface Slice {
  line: Line
  from: number
  to: number
}

/** The whole of a line without the white space around it. */
export const sliceOf = (line: Line, from = 0): Slice =>
  trimSlice({ line, from: Math.max(from, 0), to: line.text.length })

export function trimSlice({ line, from, to }: Slice): Slice {
  if (from === 0 && to === line.text.length) {
    const indent = Math.min(indentOf(line), to)
    return { line, from: indent, to: indent + line.trim.length }
  }
  const text = line.text.slice(from, to)
  const start = from + text.length - text.trimStart().length
  return { line, from: start, to: Math.max(start, from + text.trimEnd().length) }
}

export const textOf = (slice: Slice): string => slice.line.text.slice(slice.from, slice.to)
