import { type Paint, painter } from '../diagnostics/paint.ts'
import type { Brief, Issue, Statement } from '../model/brief.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { changeLines } from './brief-page/change-lines.ts'
import { meetingLines } from './brief-page/meeting-lines.ts'
import { roleBlocks } from './brief-page/role-blocks.ts'
import { statementLines } from './brief-page/statement-lines.ts'
import { wrapped } from './brief-page/wrapped.ts'

/** A page that a person can read in a terminal: meeting, bottom line, each issue by role, timeline, people, remarks. */
export function briefPage(brief: Brief, options: { width: number; color: boolean }): string {
  const paint = painter(options.color)
  const width = Math.max(40, Math.min(options.width, 110))
  const parts = [
    heading(brief, paint, width),
    meetingLines(brief, paint, width),
    part(
      `CHANGED SINCE ${brief.changes.since ?? 'THE EARLIER CABLE'}`,
      changeLines(brief.changes, width),
      paint,
    ),
    part('BOTTOM LINE', statementLines(brief.summary, width), paint),
    ...brief.issues.map(issue => issueLines(issue, paint, width)),
    general(brief, paint, width),
    part(
      'TIMELINE',
      brief.timeline.flatMap(event => eventLines(event, width)),
      paint,
    ),
    part(
      'FIGURES',
      brief.figures.flatMap(({ text, statement }) =>
        wrapped(`(${statement.marking}) ${text} [${statement.source.tag}]`, '- ', width),
      ),
      paint,
    ),
    part('LOGISTICS', statementLines(brief.logistics, width), paint),
    part(
      'PEOPLE',
      brief.people.flatMap(person => personLines(person, width)),
      paint,
    ),
    part(
      'SHORT FORMS',
      brief.acronyms.flatMap(({ short, long }) =>
        wrapped(`${short}: ${long ?? 'not explained in the cable'}`, '- ', width),
      ),
      paint,
    ),
    part(
      'REMARKS',
      brief.diagnostics.flatMap(one => remarkLines(one, width)),
      paint,
    ),
  ]
  return parts
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')
}

function heading({ cable, meeting }: Brief, paint: Paint, width: number): string[] {
  const date =
    cable.date.iso === null ? 'undated' : `${cable.date.iso}${cable.date.inferred ? ' (inferred)' : ''}`
  return [
    ...wrapped(meeting.title || 'No subject', '', width).map(line => paint('bold', line)),
    ...wrapped(
      [cable.id ?? 'no number', `(${cable.marking})`, date, cable.partial ? 'partial extract' : ''].join(' '),
      '',
      width,
    ),
  ]
}

function part(title: string, lines: string[], paint: Paint): string[] {
  return lines.length === 0 ? [] : [paint('bold', title), ...lines]
}

function issueLines(issue: Issue, paint: Paint, width: number): string[] {
  const blocks = roleBlocks(issue, paint, width)
  return [
    paint('bold', `${issue.title.toUpperCase()}  (${issue.marking})`),
    ...(blocks.length > 0 ? blocks : ['Nothing found.']),
  ]
}

/** What belongs to no issue. */
function general(brief: Brief, paint: Paint, width: number): string[] {
  const shown = new Set(brief.summary.map(({ id }) => id))
  const own = (statements: Statement[]): Statement[] =>
    statements.filter(({ issue, id }) => issue === null && !shown.has(id))
  const blocks = roleBlocks(
    {
      raise: own(brief.raise),
      ifRaised: own(brief.ifRaised),
      theirPosition: own(brief.statements.filter(({ role }) => role === 'theirPosition')),
      watchOut: own(brief.watchOut),
    },
    paint,
    width,
  )
  return blocks.length === 0 ? [] : [paint('bold', 'GENERAL'), ...blocks]
}

const eventLines = (
  { text, label, iso, inferred, statement }: Brief['timeline'][number],
  width: number,
): string[] =>
  wrapped(
    `${iso ?? text}${inferred ? '*' : ''}  (${statement.marking}) ${label} [${statement.source.tag}]`,
    '- ',
    width,
  )

function personLines(
  { name, title, side, marking, sources }: Brief['people'][number],
  width: number,
): string[] {
  const about = [title, side].filter(word => word !== null).join('; ')
  const tags = [...new Set(sources.map(({ tag }) => tag))].join(', ')
  return wrapped(`(${marking}) ${name}${about === '' ? '' : `, ${about}`} [${tags}]`, '- ', width)
}

const remarkLines = ({ severity, message, code }: Diagnostic, width: number): string[] =>
  wrapped(`${severity}: ${message} (${code})`, '- ', width)
