/** Advance widths of one weight: neighbouring characters in one run, from the code point `first` on. */
export interface WidthRun {
  first: number
  widths: number[]
}

/** How far pairs of ASCII characters are moved together or apart: units of the font, and the pairs written one after the other. */
export type Kerning = [units: number, pairs: string][]

/** A font family's metrics in font units; regular and italic share widths closely enough to measure by one table. */
export interface FontTable {
  /** Names under which themes ask for it. */
  families: string[]
  unitsPerEm: number
  regular: WidthRun[]
  bold: WidthRun[]
  pairs?: { regular: Kerning; bold: Kerning }
}
