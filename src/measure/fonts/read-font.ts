import { create, type Font } from 'fontkit'
import type { WidthRun } from './font-table.ts'

/** Of one weight. */
export interface ReadFont {
  unitsPerEm: number
  widths: WidthRun[]
}

/** The advance widths of a TrueType or OpenType font; null for bytes that are no such font. Heavy: load it when needed. */
export function readFont(bytes: Uint8Array): ReadFont | null {
  try {
    const font = create(bytes as Buffer)
    if (!('characterSet' in font)) return null
    const widths: WidthRun[] = []
    for (const code of font.characterSet.toSorted((a, b) => a - b)) {
      const width = widthOf(font, code === noBreakSpace ? space : code)
      if (width === null) continue
      const last = widths.at(-1)
      if (last && last.first + last.widths.length === code) last.widths.push(width)
      else widths.push({ first: code, widths: [width] })
    }
    return widths.length === 0 ? null : { unitsPerEm: font.unitsPerEm, widths }
  } catch {
    return null
  }
}

const space = 0x20
/** As wide as a space in every font; its empty outline may end a file's table, where the package reads on. */
const noBreakSpace = 0xa0

function widthOf(font: Font, code: number): number | null {
  try {
    return font.glyphForCodePoint(code).advanceWidth
  } catch {
    return null
  }
}
