import type { Point, Position } from 'unist'

/** A pair of UTF-16 offsets into the decoded text before any repair, without BOM; the end is exclusive. */
export type Span = [start: number, end: number]

/** Turns offsets into unist points (line and column from 1, offset from 0); lines end at LF, CRLF or CR. */
export interface Places {
  point(offset: number): Point
  position(start: number, end: number): Position
}

/** Prepares the line index of a text once; each look-up is a binary search. */
export function placesOf(source: string): Places {
  const starts = [0]
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at)
    if (unit === 10 || (unit === 13 && source.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  const point = (offset: number): Point => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset }
  }
  return { point, position: (start, end) => ({ start: point(start), end: point(end) }) }
}
