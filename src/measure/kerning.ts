import { type Face, inPoints } from './char-width.ts'
import type { Kerning } from './fonts/font-table.ts'

/** What neighbouring characters of ASCII, by their codes, add to their widths, in points; mostly nothing. */
export class Kerns {
  readonly #points = new Float64Array(1 << 14)

  constructor(kerning: Kerning, face: Face) {
    for (const [units, pairs] of kerning)
      for (let at = 0; at < pairs.length; at += 2)
        this.#points[(pairs.charCodeAt(at) << 7) | pairs.charCodeAt(at + 1)] = inPoints(units, face)
  }

  between(before: number, after: number): number {
    return before > lastCode || after > lastCode ? 0 : (this.#points[(before << 7) | after] ?? 0)
  }
}

const lastCode = 0x7f
const none: Kerning = []
const known = new WeakMap<Kerning, Map<string, Kerns>>()

export function kernsOf(face: Face): Kerns {
  const { font, bold, size, dots } = face
  const kerning = (bold ? font.pairs?.bold : font.pairs?.regular) ?? none
  const ofFont = known.get(kerning) ?? new Map<string, Kerns>()
  known.set(kerning, ofFont)
  const key = `${size} ${dots}`
  const found = ofFont.get(key) ?? new Kerns(kerning, face)
  ofFont.set(key, found)
  return found
}
