import type { FontTable } from './fonts/font-table.ts'

/** What text is set in; `size` in points. */
export interface Face {
  font: FontTable
  bold: boolean
  size: number
  /** Dots to the inch of the device that it is drawn for, on which sizes and advances are whole; none where they are exact. */
  dots?: number
}

/** LibreOffice sets slides for a device of so many dots to the inch, whatever they are then drawn on. */
export const slideDots = 600

/** Units of the font in points, as the device draws them. */
export function inPoints(units: number, { font, size, dots }: Face): number {
  if (dots === undefined) return (units * size) / font.unitsPerEm
  const em = Math.round((size * dots) / 72)
  return (Math.round((units * em) / font.unitsPerEm) * 72) / dots
}

/** Width of one character (a code point) in points. */
export function charWidth(char: string, face: Face): number {
  const { font, bold, size } = face
  // A no-break space is as wide as any.
  const code = char === '\u00a0' ? 0x20 : (char.codePointAt(0) ?? 0)
  const run = (bold ? font.bold : font.regular).find(
    ({ first, widths }) => code >= first && code < first + widths.length,
  )
  const units = run?.widths[code - run.first]
  return units === undefined ? widthByClass(code) * size : inPoints(units, face)
}

const plain = new WeakMap<FontTable, Map<string, (number | undefined)[]>>()

/** Widths of the characters of ASCII in points, which most text is made of, by their codes. */
export function plainWidths(face: Face): readonly (number | undefined)[] {
  const { font, bold, size, dots } = face
  const ofFont = plain.get(font) ?? new Map<string, (number | undefined)[]>()
  plain.set(font, ofFont)
  const key = `${bold} ${size} ${dots}`
  const found = ofFont.get(key)
  if (found) return found
  const widths: (number | undefined)[] = []
  for (let code = 0x20; code < 0x7f; code++) widths[code] = charWidth(String.fromCharCode(code), face)
  ofFont.set(key, widths)
  return widths
}

/** For characters that another font must draw: in em, rather too wide than too narrow. */
const classes: [pattern: RegExp, em: number][] = [
  [/[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u, 0],
  [/\p{Extended_Pictographic}/u, 1.4],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFF60]/u, 1],
  [/[\p{Script=Arabic}\p{Script=Hebrew}]/u, 0.7],
  [/\p{Lu}/u, 0.8],
]

function widthByClass(code: number): number {
  if (code === 9) return 2
  const char = String.fromCodePoint(code)
  return classes.find(([pattern]) => pattern.test(char))?.[1] ?? 0.7
}
