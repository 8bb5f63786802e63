import { stringify } from 'yaml'
import { asPortion } from '../marking/portions.ts'
import type { Brief } from '../model/brief.ts'
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
  const known = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== ''),
  )
  return `---\n${stringify(known, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 })}---\n`
}

function meetingDate({ text, iso, inferred }: Brief['meeting']['date']): string | null {
  if (iso === null) return text
  return `${formatIso(iso, 'long')}${inferred ? ' (year inferred)' : ''}`
}
