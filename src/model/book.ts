import type { Acronym, Brief, Fact, Meeting, Person, TimelineEvent } from './brief.ts'

/** A trip book: the briefs of several cables, and what they have in common. A template's `book.md.hbs` sees it. */
export interface Book {
  version: 1
  /** Of the whole: the highest of all cables. */
  cable: { marking: string }
  /** Who travels, each once. */
  principals: Fact[]
  /** One for each cable, in the order of their chief meetings; the undated follow in the order given. */
  parts: BookPart[]
  /** Every meeting of every cable, by date. */
  agenda: AgendaEntry[]
  /** Of all cables, earliest first. */
  timeline: TimelineEvent[]
  /** Each person once, with the paragraphs of all cables. */
  people: Person[]
  acronyms: Acronym[]
}

export interface BookPart {
  /** From 1. */
  number: number
  brief: Brief
}

export interface AgendaEntry {
  /** Number of the part that prepares it. */
  part: number
  /** `03 OTTAWA 49` */
  cable: string | null
  meeting: Meeting
}
