/** A line of the source as a reader sees it; lines are the letters of the grammar. */
export interface Line {
  /** Place in the list of lines, from 0. */
  index: number
  /** Source offsets; the line's end is not in it. */
  start: number
  end: number
  /** The line with damaged characters put right. */
  text: string
  /** The text without white space around it. */
  trim: string
  /** Source offset of each unit of `text` and of its end; null where text and source run side by side. */
  offsets: Uint32Array | null
}

/** Source offset of a place in a line's text. */
export const sourceAt = (line: Line, at: number): number =>
  line.offsets?.[at] ?? Math.min(line.start + at, line.end)

/** Where the trimmed text begins, within `text`. */
export const indentOf = (line: Line): number => line.text.length - line.text.trimStart().length

/** Nothing to read in it; a lone `-` or `;` is a spacer that printers put for an empty line. */
export const isBlank = (line: Line): boolean => line.trim === '' || line.trim === '-' || line.trim === ';'
