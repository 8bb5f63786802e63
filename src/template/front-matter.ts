import { stringify } from 'yaml'
import { asPortion } from '../marking/portions.ts'
import type { Book } from '../model/book.ts'
import type { Brief } from '../model/brief.ts'
import { inferredPart } from '../model/inferred-part.ts'
import { cased } from './words/cased.ts'
import { formatIso } from './words/format-iso.ts'
import { wordForms } from './words/word-forms.ts'

/** Where the cable stands, which only the pipeline knows. */
export interface FrontMatter {
  /** The cable's file, relative to the draft; null when it came through a pipe. */
  file: string | null
  /** SHA-256 of the file's bytes, hexadecimal. */
  sha256: string | null
}

/** The block that opens the Markdown: what the deck is called, and the cable that it can be checked against. */
export function frontMatter(brief: Brief, theme: string, { file, sha256 }: FrontMatter): string {
  const { cable, meeting } = brief
  const fields = {
    title: cased(meeting.title, 'title', wordForms(brief)),
    'title-marking': asPortion(cable.subjectMarking) ?? cable.marking,
    theme,
    cable: file,
    'cable-id': cable.id,
    'cable-sha256': sha256,
    marking: cable.marking,
    principal: meeting.principal.text,
    date: meetingDate(meeting.date),
  }
  return block(fields)
}

/** The same of a trip book, which lists its cables, one for each brief. */
export function bookFrontMatter(
  { parts, principals, cable }: Book,
  theme: string,
  files: FrontMatter[],
): string {
  const briefs = parts.map(({ brief }) => brief)
  return block({
    title: briefs.flatMap(brief => brief.cable.id ?? []).join(', '),
    'title-marking': cable.marking,
    theme,
    cables: briefs.map((brief, index) =>
      known({ id: brief.cable.id, ...files[index], marking: brief.cable.marking }),
    ),
    marking: cable.marking,
    principal: principals.map(({ text }) => text).join(', '),
  })
}

const known = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== ''))

const block = (fields: Record<string, unknown>): string =>
  `---\n${stringify(known(fields), { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 })}---\n`

function meetingDate({ text, iso, inferred }: Brief['meeting']['date']): string | null {
  if (iso === null) return text
  return `${formatIso(iso, 'long')}${inferred ? ` (${inferredPart({ text, inferred })})` : ''}`
}
