import type { Classification } from './cable.ts'

/**
 * What keeps trust across a template that anyone may edit: layout is given it beside the Markdown and holds
 * every marked, tagged line against it. Built from the Brief (`analyse/sources-of.ts`), never from the template.
 */
export interface Sources {
  cables: SourceCable[]
}

export interface SourceCable {
  id: string | null
  /** The cable's file relative to the draft, as front matter names it. */
  file: string | null
  /** Of the file's bytes, hexadecimal. */
  sha256: string | null
  /** Overall, in portion form: `C`, `S//NF`. */
  marking: string
  classification: Classification | null
  captions: string[]
  partial: boolean
  /** What the cable is about, with its effective mark; null where the cable has none. */
  subject: { text: string; marking: string } | null
  authority: AuthorityData
  paragraphs: SourceParagraph[]
  /** The tags of its paragraphs name it: an earlier version of another one. */
  isNamed?: boolean
}

/** What the authority block derives from; the cable's own classifier and reasons are never printed in it. */
export interface AuthorityData {
  /** `FM` line as written: `AMEMBASSY OTTAWA`. */
  from: string | null
  post: string | null
  number: number | null
  /** Day of the message; null where the text does not tell (an inferred year is no day). */
  date: string | null
  dateInferred: boolean
  declassifyOn: string | null
  reasons: string[]
}

export interface SourceParagraph {
  /** As in a draft without brackets: `¶3`, `Summary`, `¶4 (2nd)`. */
  tag: string
  number: number | null
  /** Effective: the printed mark, else the cable's own. */
  marking: string
  section: string | null
  /** In order, each with its effective mark; the sentences of a block joined by one space. */
  blocks: { kind: 'text' | 'bullet'; marking: string; text: string }[]
}
