import type { Position } from 'unist'
import type { Diagnostic, Severity } from '../model/diagnostic.ts'
import { type Paint, painter, printable } from './paint.ts'

const colors = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<Severity, string>

/**
 * A remark for people: where and what, the line of the source with carets under the place, and what to do.
 *
 *     cable.txt:41:1 warning read/odd-mark
 *       The portion mark is badly written or placed: "7. C) Minist".
 *       41 | 7. C) Minister Qasim will ask for a date.
 *          | ^^^^^
 *       hint: Check that it was read as meant.
 */
export function printDiagnostic(diagnostic: Diagnostic, source: string, options: { color: boolean }): string {
  const paint = painter(options.color)
  const { place, severity } = diagnostic
  const where = [diagnostic.file, place && `${place.start.line}:${place.start.column}`].filter(part => part)
  const head = [where.join(':'), paint(colors[severity], severity), diagnostic.code].filter(
    part => part !== '',
  )
  const related = diagnostic.related.map(({ message, place: at }) => `  line ${at.start.line}: ${message}`)
  return [
    head.join(' '),
    `  ${diagnostic.message}`,
    ...(place === null ? [] : frame(source, place, paint, colors[severity])),
    ...related.slice(0, 5),
    ...(related.length > 5 ? [`  and ${related.length - 5} more`] : []),
    ...(diagnostic.hint === null ? [] : [`  ${paint('dim', 'hint:')} ${diagnostic.hint}`]),
  ].join('\n')
}

/** Columns of the source that are shown; a longer line is cut around the place. */
const width = 96

/** The first line of a place, and carets below it as far as the place goes. */
function frame(source: string, place: Position, paint: Paint, color: (typeof colors)[Severity]): string[] {
  if (source === '') return []
  const start = place.start.offset ?? offsetOf(source, place.start)
  const from = start - (place.start.column - 1)
  const lineEnds = /[\r\n]|$/g
  lineEnds.lastIndex = start
  const to = lineEnds.exec(source)?.index ?? source.length
  const end = Math.min(place.end.offset ?? offsetOf(source, place.end), to)
  const skipped = start - from > width - 20 ? start - from - 20 : 0
  const shown = visible(source.slice(from + skipped, Math.min(to, from + skipped + width)))
  const column = start - from - skipped
  const carets = '^'.repeat(Math.max(1, Math.min(end - start, shown.length - column)))
  const number = String(place.start.line)
  const lead = skipped > 0 ? '…' : ''
  const pad = `${lead && ' '}${shown.slice(0, column).replace(/[^\t]/g, ' ')}`
  const gutter = (text: string) => paint('dim', `  ${text} | `)
  return [
    `${gutter(number)}${lead}${shown}`,
    `${gutter(' '.repeat(number.length))}${pad}${paint(color, carets)}`,
  ]
}

/** For places that know their line and column only, such as a template's. */
function offsetOf(source: string, { line, column }: Position['start']): number {
  let start = 0
  for (let at = 1; at < line; at++) {
    const end = source.indexOf('\n', start)
    if (end < 0) break
    start = end + 1
  }
  return Math.min(start + column - 1, source.length)
}

/** One sign for each, so that carets stand where they belong. */
const visible = (text: string): string => printable(text.replaceAll('\u001b', '·'))
