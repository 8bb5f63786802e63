import type { Banner, Hex } from './deck.ts'
import type { PaperProperties } from './paper.ts'

/**
 * A paper set on its pages: every line break, page break and place is settled, so that the PDF writer only
 * transcribes. Lengths are points from the page's top left corner.
 */
export interface PaperPages {
  sheet: Sheet
  banner: Banner
  language: string
  properties: PaperProperties
  pages: SetPage[]
}

export interface Sheet {
  name: 'letter' | 'a4' | 'a5' | '5x8'
  width: number
  height: number
  /** On each side. */
  margin: number
}

export interface SetPage {
  /** Bars of the banner on top and bottom, and the foot, `page 2 of 3`: repeated on each page, outside the text. */
  frame: { bars: Bar[]; foot: SetLine }
  /** In reading order. */
  lines: SetLine[]
  rules: Bar[]
}

/** A filled box; with words in the middle. */
export interface Bar {
  x: number
  y: number
  width: number
  height: number
  fill: Hex
  text?: { text: string; size: number; color: Hex }
}

export interface SetLine {
  /** Of its letters' feet. */
  baseline: number
  pieces: SetPiece[]
  /** From the outermost: `L`, `LI`, `LBody`. Lines with the same keys belong to the same element. */
  path: StructureNode[]
  /** Shown among the bookmarks, at this depth from 1; on the first line of a heading only. */
  bookmark?: { depth: number; text: string }
}

export interface SetPiece {
  x: number
  text: string
  size: number
  bold: boolean
  italic: boolean
  color: Hex
  /** Above the baseline, for the numbers of notes. */
  rise: number
}

/** An element of the tagged PDF's structure tree. */
export interface StructureNode {
  type: 'H1' | 'H2' | 'H3' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Table' | 'TR' | 'TH' | 'TD'
  key: number
}
