import type { Box, Hex } from './deck.ts'

/**
 * An office's own presentation or template (`--reference-doc`): its master, layouts, fonts, colours and logo carry
 * our slides. Lengths are points.
 */
export interface Reference {
  /** Its package without its own slides: XML as text, the rest as bytes; names without a leading slash. */
  parts: ReadonlyMap<string, string | Uint8Array>
  /** The main part, mostly `ppt/presentation.xml`. */
  main: string
  size: { width: number; height: number }
  notesSize: { width: number; height: number }
  /** The part; null where it has none. */
  notesMaster: string | null
  fonts: { heading: string; body: string }
  /** Colours by the slots that slides name: `tx1`, `bg1`, `tx2`, `bg2`, `accent1` to `accent6`. */
  scheme: ReadonlyMap<string, Hex>
  /** What the slides' text stands on, as far as it is one colour. */
  background: Hex
  /** In the office's order, those of its chief master first. */
  layouts: ReferenceLayout[]
  /** The master that the office's own first slide stands on, where its next ones stand on another. */
  coverMaster: string | null
}

export interface ReferenceLayout {
  part: string
  /** The part of its master. */
  master: string
  name: string
  /** PowerPoint's own kind, `title`, `obj`, `twoObj`, `titleOnly`; null where it tells none. */
  type: string | null
  placeholders: ReferencePlaceholder[]
  /** Where it, or a master of its that is not the chief one, says a ground that is one colour. */
  background: Hex | null
}

export interface ReferencePlaceholder {
  /** `title`, `ctrTitle`, `subTitle`, `body`, `obj`, `ftr`, `sldNum`, `dt`, `pic` ... */
  type: string
  idx: number
  /** Its own place or its master's; null where neither tells. */
  box: Box | null
  /** Of the first level, where it or its master tells. */
  size: number | null
  bold: boolean
  /** Of its text, where it or its master tells. */
  color: Hex | null
}
