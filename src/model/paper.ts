import type { Banner } from './deck.ts'

/**
 * Talking points, decided and not yet set: what stands in which order with which marks and sources. Every writer
 * (terminal, Markdown, HTML, DOCX, PDF) transcribes it; none reads the Markdown.
 */
export interface Paper {
  /** On top and bottom of each page. */
  banner: Banner
  /** Lines of the authority block on page 1; none for an unclassified product. */
  block: string[]
  /** BCP 47. */
  language: string
  properties: PaperProperties
  /** Each begins a page. */
  parts: PaperPart[]
  /** The sources that the numbers in the text stand for, from 1; none where they stand in the text. */
  notes: string[]
  /** Front matter of the Markdown, which names the cable that it can be checked against; empty without any. */
  front: string
}

export interface PaperProperties {
  title: string
  /** Who makes it; null where nobody is named. */
  author: string | null
  /** ISO day. */
  created: string
}

export interface PaperPart {
  title: PaperLine | null
  blocks: PaperBlock[]
}

/** What stands under one heading. */
export interface PaperBlock {
  /** What it is, whatever the heading calls it: `say` (words to be said), `raise`, `if-raised`, `avoid`, `position`. */
  name: string | null
  /** Of the heading: 2 for a section, 3 and more for what stands in it; 0 without a heading. */
  depth: number
  heading: PaperLine | null
  items: PaperItem[]
}

export type PaperItem = PaperLine | PaperTable

export interface PaperLine {
  /** `blank`: a label with room to write behind it, `Say: [to be drafted]`. */
  type: 'paragraph' | 'point' | 'blank'
  /** 0 for the outermost list. */
  level: number
  /** In a numbered list. */
  number: number | null
  /** Of the statement that it shows, `p4.2`; null for what is none, or put together from several. */
  id: string | null
  /** In order, white space between them included: `(C) `, the words, ` [¶3]`. */
  runs: PaperRun[]
}

export interface PaperRun {
  /** `mark`: the portion marking in front; `source`: the tag behind; `note`: the number of a source. */
  role: 'mark' | 'words' | 'source' | 'note'
  text: string
  bold: boolean
  italic: boolean
}

export interface PaperTable {
  type: 'table'
  /** Column heads; none where nobody named them, and the first cell of a row is its label. */
  head: PaperLine[]
  rows: PaperLine[][]
}
