import type { Position } from 'unist'

/** The Markdown as read: slides with their words, marks and tags, nothing yet held against the sources. */
export interface Draft {
  front: FrontMatter
  slides: DraftSlide[]
}

/** What layout uses of the front matter; other keys pass unread. */
export interface FrontMatter {
  title: string | null
  titleMarking: string | null
  /** Overall, portion form. */
  marking: string | null
  cableId: string | null
  principal: string | null
  date: string | null
  language: string | null
  keywords: string[]
}

export interface DraftSlide<L = DraftLine> {
  /** `issue`; null where the draft does not say. */
  class: string | null
  kicker: string | null
  section: string | null
  /** The part of a trip book that it stands in: its own, else that of the slide before it. */
  part: string | null
  title: L | null
  blocks: DraftBlock<L>[]
  /** Comments that are no directives, line by line. */
  notes: L[]
  place: Position
}

export interface DraftBlock<L = DraftLine> {
  /** From `<!-- _block: watch-out -->`. */
  name: string | null
  /** Of the heading: 2 for `##`; 0 without one. */
  depth: number
  heading: L | null
  content: (L | DraftTable<L>)[]
}

/** A bullet, paragraph, heading or cell: its words without the mark in front and the tags behind. */
export interface DraftLine {
  type: 'line'
  bullet: boolean
  /** 0 for the outermost list. */
  level: number
  /** In a numbered list; null elsewhere. */
  number: number | null
  /** As printed in front, portion form; null where none is. */
  mark: string | null
  words: Words[]
  /** Insides of the brackets at the end: `¶3`, `Summary`, `staff`. */
  tags: string[]
  /** Of the statement that it shows, `p4.2`, where the tags tell: `[¶4, p4.2]`. */
  id: string | null
  place: Position
}

export interface Words {
  text: string
  bold: boolean
  italic: boolean
}

export interface DraftTable<L = DraftLine> {
  type: 'table'
  /** Column heads; empty ones are kept. */
  header: L[]
  rows: L[][]
  place: Position
}
