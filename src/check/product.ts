import type { Position } from 'unist'

/** A product as people have it before them: pages with their lines, whatever file it was read from. */
export interface Product {
  pages: ProductPage[]
}

export interface ProductPage {
  /** `slide 3`, `notes of slide 3`, `page`. */
  name: string
  /** The banners found, by where they must stand: an empty string where one is missing. */
  banners: { where: string; text: string }[]
  /** Lines of the authority block, `Derived From: ...`. */
  block: string[]
  /** True where the block must stand. */
  isFirst: boolean
  lines: ProductLine[]
}

/**
 * A line without the mark in front and the tags behind. `title`: must be marked, need name no source; `text`: a statement;
 * `cover`, `cell`: a fact; `label`: no portion (heading of a block, gap to fill); `beside`: stands beside a portion or
 * over it, whose mark speaks for it (kicker, date of an event).
 */
export interface ProductLine {
  kind: 'title' | 'text' | 'label' | 'beside' | 'cover' | 'cell'
  mark: string | null
  text: string
  tags: string[]
  /** The sign that an editor made of the mark: `©`. */
  sign: string | null
  /** In Markdown. */
  place: Position | null
}
