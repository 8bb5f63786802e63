import type { Paint } from '../../diagnostics/paint.ts'
import type { Brief, Fact, Meeting } from '../../model/brief.ts'
import { inferredPart } from '../../model/inferred-part.ts'
import { wrapped } from './wrapped.ts'

const gap = 'not found in the cable'

/** Who goes, whom they meet, when and where; what the cable does not tell shows as a gap. */
export function meetingLines({ meeting, meetings }: Brief, paint: Paint, width: number): string[] {
  const others = meetings.slice(1).flatMap(({ counterpart }) => counterpart.text ?? [])
  return [
    ...field('For', meeting.principal, paint, width),
    ...field('With', meeting.counterpart, paint, width),
    ...(others.length > 0 ? labelled('Also', others.join('; '), paint, width) : []),
    ...dateLine(meeting, paint, width),
    ...field('Where', meeting.place, paint, width),
  ]
}

function dateLine({ date }: Meeting, paint: Paint, width: number): string[] {
  const iso = date.iso === null ? '' : ` (${[date.iso, inferredPart(date)].filter(Boolean).join(', ')})`
  return field('When', { ...date, text: date.text === null ? null : `${date.text}${iso}` }, paint, width)
}

function field(name: string, { text, marking, sources }: Fact, paint: Paint, width: number): string[] {
  const tags = [...new Set(sources.map(({ tag }) => tag))].slice(0, 3).join(', ')
  return labelled(
    name,
    text === null ? gap : `(${marking}) ${text}${tags === '' ? '' : ` [${tags}]`}`,
    paint,
    width,
  )
}

/** Columns of a field's name. */
const column = 7

function labelled(name: string, value: string, paint: Paint, width: number): string[] {
  const [first = '', ...more] = wrapped(value, ' '.repeat(column), width)
  return [paint('dim', name.padEnd(column)) + first.slice(column), ...more]
}
