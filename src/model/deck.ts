/**
 * The deck, measured and decided: every box, size and line break that matters is settled here, so that
 * the writer only transcribes. All lengths are points (1/72 inch) from the slide's top left corner.
 */
export interface Deck {
  /** BCP 47, for every run of text. */
  language: string
  properties: DeckProperties
  theme: DeckTheme
  size: { width: number; height: number }
  /** Page of the notes: points. */
  notesSize: { width: number; height: number }
  /** The overall classification, on top and bottom of every slide and notes page. */
  banner: Banner
  /** The office's sign, on the master: every slide shows it. */
  logo: PictureShape | null
  layouts: Layout[]
  slides: Slide[]
}

/** What `docProps` says. */
export interface DeckProperties {
  title: string
  subject: string
  /** The banner text: a reader's file list shows it. */
  category: string
  keywords: string[]
  author: string
  /** ISO date-time; the same input gives the same bytes. */
  created: string
}

/** `CONFIDENTIAL//NOFORN` on a filled bar; `color` is black or white, whichever contrasts at 4.5:1. */
export interface Banner {
  text: string
  fill: Hex
  color: Hex
}

/** Six digits, upper case, no `#`. */
export type Hex = string

/** The roles that a theme gives a colour; PowerPoint's own scheme slots carry them (`write/pptx/theme.ts`). */
export type ColorRole =
  | 'text' // dk1
  | 'background' // lt1
  | 'heading' // dk2
  | 'panel' // lt2: quiet fill behind a block
  | 'accent' // accent1: rules, kickers
  | 'raise' // accent2
  | 'position' // accent3
  | 'watchOut' // accent4
  | 'staff' // accent5: lines that an office added
  | 'muted' // accent6: sources, markings, captions

export interface DeckTheme {
  name: string
  fonts: { heading: string; body: string }
  colors: Record<ColorRole, Hex>
}

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** A slide layout under the one master: PowerPoint's "layout", not "master". */
export interface Layout {
  /** `Title Slide`, `Two Content`, `Issue`: as PowerPoint's own where one fits. */
  name: string
  /** The slide class of the Markdown that it serves: `issue`. */
  class: string
  /** Bars and rules that every slide of the layout shows. */
  shapes: DrawnShape[]
  placeholders: LayoutPlaceholder[]
  /** With a --reference-doc: the office's own layout that carries it. */
  office?: OfficeLayout
}

/** Which layout of the office's package stands for one of ours, and which of its placeholders for ours, by our names. */
export interface OfficeLayout {
  part: string
  placeholders: Record<string, { type: string; idx: number }>
  /** As they can be read on its ground, which may be another than that of the rest. */
  colors: Record<ColorRole, Hex>
}

export interface LayoutPlaceholder {
  /** Unique in the layout: `title`, `kicker`, `body`, `left`, `right`, `watch-out`, `banner-top`, `footer`, `slide-number`. */
  name: string
  type: 'title' | 'subtitle' | 'body' | 'footer' | 'slideNumber'
  box: Box
  style: BoxStyle
  /** Sizes and colours of paragraphs by level, from 0: slides inherit them and repeat nothing. */
  levels: LevelStyle[]
  /** Shown in PowerPoint while empty. */
  prompt: string
}

export interface BoxStyle {
  anchor: 'top' | 'middle' | 'bottom'
  /** Inner margin, points, on each side. */
  inset: { left: number; top: number; right: number; bottom: number }
  fill: ColorRole | Hex | null
  line: { color: ColorRole | Hex; width: number } | null
}

export interface LevelStyle {
  size: number
  color: ColorRole | Hex
  bold: boolean
  font: 'heading' | 'body'
  align: 'left' | 'center' | 'right'
  /** As a factor of the font's own line height. */
  lineSpacing: number
  /** Points. */
  spaceBefore: number
  /** Points from the box's inner edge to the text; the bullet hangs in front of it. */
  indent: number
  bullet: string | null
}

export interface Slide {
  /** Stable: from the Markdown's slide and its part, `s4`, `s4-2`. */
  id: string
  /** A layout's name. */
  layout: string
  /** PowerPoint section that it stands in: `The meeting`, `Issues`, `Backup`. */
  section: string | null
  /** Plain words of the title with its mark, unique in the deck. */
  title: string
  /** In reading order. */
  shapes: Shape[]
  notes: TextParagraph[]
  /** Highest among everything on the slide and in its notes, portion form. */
  marking: string
  /** Tags of the paragraphs that it draws on: `¶3`. */
  sources: string[]
}

export type Shape = FilledPlaceholder | DrawnShape | TableShape | ChartShape | PictureShape

/** Text in a layout's placeholder; its box only where it differs from the layout's. */
export interface FilledPlaceholder {
  type: 'placeholder'
  placeholder: string
  box: Box | null
  paragraphs: TextParagraph[]
}

/** Native shapes: bars, rules, markers of a timeline, free text boxes. */
export interface DrawnShape {
  type: 'shape'
  /** For the selection pane: `Banner top`, `Event 3`. */
  name: string
  /** Alternative text; empty for decoration. */
  altText: string
  geometry: 'rect' | 'roundRect' | 'ellipse' | 'line'
  box: Box
  style: BoxStyle
  paragraphs: StyledParagraph[]
}

export interface TableShape {
  type: 'table'
  name: string
  altText: string
  box: Box
  /** Widths in points; their sum is the box's width. */
  columns: number[]
  /** The first row is the header. */
  rows: { height: number; cells: TableCell[] }[]
}

export interface TableCell {
  paragraphs: StyledParagraph[]
  fill: ColorRole | Hex | null
  /** The line under the cell; there are no others. */
  rule?: { color: ColorRole | Hex; width: number } | null
}

/** A native, editable chart. */
export interface ChartShape {
  type: 'chart'
  name: string
  altText: string
  box: Box
  kind: 'bar' | 'line' | 'pie'
  categories: string[]
  series: { name: string; values: (number | null)[] }[]
}

/** A logo, never text. */
export interface PictureShape {
  type: 'picture'
  name: string
  altText: string
  box: Box
  mediaType: 'image/png' | 'image/jpeg' | 'image/svg+xml'
  /** Base64. */
  content: string
}

/** In a placeholder: level and bullet say which of its level styles applies. */
export interface TextParagraph {
  level: number
  /** False turns the level's bullet off. */
  bullet: boolean
  runs: Run[]
}

/** Outside a placeholder nothing is inherited, so the paragraph carries its own style. */
export interface StyledParagraph extends TextParagraph {
  style: LevelStyle
}

export interface Run {
  text: string
  /** What differs from the level's style; null inherits. */
  bold: boolean | null
  italic: boolean | null
  size: number | null
  color: ColorRole | Hex | null
  /** Id of the slide that a click leads to. */
  slide: string | null
}
