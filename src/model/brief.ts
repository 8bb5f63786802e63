import type { Classification, SectionKind } from './cable.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Span } from './position.ts'

/**
 * All that a template or a script may use: the contract with template authors, so it is versioned and stable.
 * Objects are never null, only their leaves; lists are never missing.
 */
export interface Brief {
  version: 1
  cable: CableFacts
  sections: BriefSection[]
  /** In the cable's order. */
  paragraphs: BriefParagraph[]
  /** The chief meeting: `meetings[0]`, or an empty one. */
  meeting: Meeting
  /** One for each host or stop of a trip. */
  meetings: Meeting[]
  /** Every sentence and bullet of the cable, once, in order; the lists below are views of it. */
  statements: Statement[]
  summary: Statement[]
  /** Who the other side is, and where the relationship stands. */
  counterpart: Statement[]
  objectives: Statement[]
  raise: Statement[]
  ifRaised: Statement[]
  watchOut: Statement[]
  logistics: Statement[]
  comment: Statement[]
  issues: Issue[]
  timeline: TimelineEvent[]
  figures: Figure[]
  people: Person[]
  acronyms: Acronym[]
  /** What differs from the cable that the principal has read; empty without one. */
  changes: Changes
  diagnostics: Diagnostic[]
}

export interface CableFacts {
  /** `03 OTTAWA 49`: year (where known), post, number without zeros. */
  id: string | null
  post: string | null
  number: number | null
  date: { iso: string | null; inferred: boolean }
  /** SBU stands as UNCLASSIFIED with the caption SENSITIVE. */
  classification: Classification | null
  /** Overall, in portion form with controls: `C`, `SBU`, `S//NF`, `C//XD`. */
  marking: string
  captions: string[]
  /** ISO date where it is one, else the text: `OADR`, `X1`. */
  declassifyOn: string | null
  tags: string[]
  /** Without its mark, capitals kept. */
  subject: string | null
  subjectMarking: string | null
  /** `{ label: 'A', id: '02 OTTAWA 3442' }`. */
  references: { label: string | null; id: string }[]
  classifiedBy: string | null
  /** `1.5(b)`. */
  reasons: string[]
  signer: string | null
  /** The source says of itself that it is an extract. */
  partial: boolean
  transmission: {
    from: string | null
    to: string[]
    info: string[]
    precedence: string | null
    dtg: string | null
  }
}

export interface BriefSection {
  heading: string | null
  kind: SectionKind
  /** Numbers as printed. */
  paragraphs: (number | null)[]
  /** Places in `Brief.paragraphs`, from 0. */
  indexes: number[]
}

export interface BriefParagraph {
  number: number | null
  /** `¶4`, `¶4 (2nd)`, `Summary`. */
  tag: string
  marking: string | null
  section: string | null
  blocks: { kind: 'text' | 'bullet'; marking: string | null; text: string }[]
}

export interface Meeting {
  /** The subject with each word in the form that it has in the body, else title case. */
  title: string
  principal: Fact
  counterpart: Fact & { name: string | null; title: string | null }
  date: Fact & { iso: string | null; inferred: boolean }
  place: Fact
}

/** A value with its marking and where it stands; `text` is null where the cable does not say. */
export interface Fact {
  text: string | null
  marking: string
  sources: Source[]
}

export type Role = 'raise' | 'ifRaised' | 'theirPosition' | 'watchOut' | 'background'

export interface Statement {
  /** `p4.2`: the paragraph's place in the cable, the statement's place in it, both from 1. */
  id: string
  /** Fit for a slide: a subsequence of the words of `verbatim`. */
  text: string
  /** As in the cable: line breaks folded, junk removed, line-end hyphens rejoined. */
  verbatim: string
  /** In portion form, always present; inherited from paragraph or cable where unmarked. */
  marking: string
  role: Role
  /** `principal`: words that the post offers to be said; `advice`: the embassy advises. */
  voice: 'principal' | 'advice'
  /** Heading as in the cable. */
  section: string | null
  /** The issue it is about: its section's, or for a summary sentence the one that it summarises. */
  issue: string | null
  /** Id of the statement that leads in to the list it is an item of: `... had four main components:`. */
  leadIn: string | null
  /** Ids that `(ref. A)` in it stands for. */
  references: string[]
  source: Source
}

export interface Source {
  cable: string | null
  paragraph: number | null
  /** `¶4`; with several cables the product adds the cable's id. */
  tag: string
  /** UTF-16 offsets into the decoded text before repairs, without BOM. */
  spans: Span[]
}

export interface Issue {
  title: string
  marking: string
  /** The first statement of the issue (summary first) that fits two lines of a title. */
  headline: Statement | null
  summary: Statement[]
  raise: Statement[]
  ifRaised: Statement[]
  theirPosition: Statement[]
  watchOut: Statement[]
  background: Statement[]
}

export interface TimelineEvent {
  /** The date in the cable's words. */
  text: string
  /** The event in few words of its statement: `Discussions with U.S. experts are scheduled for January 28.` */
  label: string
  /** `2003-01-09`, `2003-02`, `2003`, an interval `a/b`, recurring `--09-18`. */
  iso: string | null
  precision: 'day' | 'month' | 'season' | 'year' | 'interval' | 'recurring'
  inferred: boolean
  statement: Statement
}

export interface Figure {
  /** The exact words. */
  text: string
  value: number | null
  unit: string | null
  statement: Statement
}

export interface Person {
  name: string
  title: string | null
  side: 'ours' | 'theirs' | 'other' | null
  marking: string
  sources: Source[]
}

export interface Acronym {
  short: string
  long: string | null
  from: 'cable' | 'table' | null
  marking: string
}

export interface Changes {
  /** An earlier cable was given to compare with. */
  compared: boolean
  /** That cable: `03 OTTAWA 45`. */
  since: string | null
  /** Its day, ISO. */
  date: string | null
  new: Change[]
  changed: Change[]
  gone: Change[]
}

/** Something that the principal would have to know, new, different or no longer said. */
export interface Change {
  about: 'ask' | 'answer' | 'position' | 'watchOut' | 'date' | 'figure' | 'marking' | 'meeting'
  /** The highest of both sides. */
  marking: string
  /** As this cable says it; its `text` is null for what is gone. */
  now: Fact
  /** As the earlier cable said it, its sources named with that cable; `text` is null for what is new. */
  before: Fact
  /** The few words that differ, in the earlier cable and in this one; null where more than a few do. */
  was: string | null
  is: string | null
}
