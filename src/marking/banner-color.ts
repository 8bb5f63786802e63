import type { Banner, Hex } from '../model/deck.ts'
import type { Level } from './marking.ts'
import { parseMarking } from './parse-marking.ts'
import { bannerOf } from './print-marking.ts'

/** The convention's colours: green, purple, blue, red, orange (domain rule 30). */
const fills: Record<Level, Hex> = {
  U: '007A33',
  CUI: '502B85',
  LOU: '502B85',
  SBU: '502B85',
  C: '0033A0',
  S: 'C8102E',
  TS: 'FF8C00',
}

/** The bar for an overall marking in portion form: words, fill, and black or white, whichever contrasts more. */
export function bannerOfDeck(portion: string): Banner {
  const marking = parseMarking(portion) ?? { level: 'TS' as const, controls: [] }
  const fill = fills[marking.level]
  const color = contrast(fill, 'FFFFFF') >= contrast(fill, '000000') ? 'FFFFFF' : '000000'
  return { text: bannerOf(marking), fill, color }
}

/** Contrast of two colours by WCAG 2.2, 1 to 21. */
export function contrast(a: Hex, b: Hex): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: Hex): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(at => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
