import type { FontTable, WidthRun } from './fonts/font-table.ts'

/** What text is set in; `size` in points. */
export interface Face {
  font: FontTable
  bold: boolean
  size: number
}

/** Width of one character (a code point) in points. */
export function charWidth(char: string, { font, bold, size }: Face): number {
  const code = char.codePointAt(0) ?? 0
  const widths = widthsOf(bold ? font.bold : font.regular)
  const units = widths.get(code)
  return units === undefined ? widthByClass(code) * size : (units * size) / font.unitsPerEm
}

const prepared = new WeakMap<WidthRun[], Map<number, number>>()

function widthsOf(runs: WidthRun[]): Map<number, number> {
  const known = prepared.get(runs)
  if (known) return known
  const widths = new Map(
    runs.flatMap(({ first, widths }) => widths.map((width, index) => [first + index, width] as const)),
  )
  prepared.set(runs, widths)
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
