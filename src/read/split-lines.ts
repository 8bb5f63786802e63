import type { Repair } from '../model/cable.ts'
import type { Line } from './line.ts'

/** The source in lines (LF, CRLF or CR), damaged characters put right. */
export function splitLines(source: string, repairs: readonly Repair[]): Line[] {
  const lines: Line[] = []
  let start = 0
  let repair = 0
  while (start < source.length) {
    const end = endOfLine(source, start)
    const from = repair
    while ((repairs[repair]?.start ?? Number.POSITIVE_INFINITY) < end) repair++
    lines.push(makeLine(source, lines.length, start, end, repairs.slice(from, repair)))
    start = end + (source[end] === '\r' && source[end + 1] === '\n' ? 2 : 1)
  }
  return lines
}

const lineEnds = /[\r\n]/g

function endOfLine(source: string, start: number): number {
  lineEnds.lastIndex = start
  return lineEnds.exec(source)?.index ?? source.length
}

function makeLine(source: string, index: number, start: number, end: number, repairs: Repair[]): Line {
  if (repairs.length === 0) {
    const text = source.slice(start, end)
    return { index, start, end, text, trim: text.trim(), offsets: null }
  }
  const parts: string[] = []
  const offsets: number[] = []
  const copy = (from: number, to: number) => {
    parts.push(source.slice(from, to))
    for (let at = from; at < to; at++) offsets.push(at)
  }
  let at = start
  for (const repair of repairs) {
    copy(at, repair.start)
    parts.push(repair.text)
    for (let unit = 0; unit < repair.text.length; unit++) offsets.push(repair.start)
    at = repair.end
  }
  copy(at, end)
  const text = parts.join('')
  return { index, start, end, text, trim: text.trim(), offsets: Uint32Array.from([...offsets, end]) }
}
