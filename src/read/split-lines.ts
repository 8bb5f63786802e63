import type { Repair } from '../model/cable.ts'
import { isMarkup } from './characters/layout-damage.ts'
import type { Line } from './line.ts'

/** The source in lines (LF, CRLF, CR, Unicode's line ends, or the tags of a web page), damaged characters put right. */
export function splitLines(source: string, repairs: readonly Repair[]): Line[] {
  const lines: Line[] = []
  const ends = endsOf(source)
  let start = 0
  let repair = 0
  while (start < source.length) {
    ends.lastIndex = start
    const found = ends.exec(source)
    const end = found?.index ?? source.length
    const from = repair
    while ((repairs[repair]?.start ?? Number.POSITIVE_INFINITY) < end) repair++
    lines.push(makeLine(source, lines.length, start, end, repairs.slice(from, repair)))
    start = end + (found?.[0].length ?? 1)
  }
  return lines
}

/** NEL is a line's end only where no other is: elsewhere it is a damaged ellipsis. */
function endsOf(source: string): RegExp {
  const ends = isMarkup(source)
    ? /(?:<br\s*\/?>|<\/?(?:p|div|pre|tr|li|h\d)(?:\s[^<>]{0,200})?>)(?:\r\n|\n)?|\r\n|[\r\n\u2028\u2029]/gi
    : /\r\n|[\r\n\u2028\u2029]/g
  return /[\r\n]/.test(source) || !source.includes('\u0085')
    ? ends
    : new RegExp(`${ends.source}|\u0085`, 'gi')
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
