import type { Element } from '@xmldom/xmldom'
import type { Hex } from '../model/deck.ts'
import { childrenOf, find, textAttribute } from './xml.ts'

const slots = ['bg1', 'tx1', 'bg2', 'tx2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6']

/** The theme's colours by the slots that slides name, as the master's map leads there: `tx1` → `dk1` → `1F2A36`. */
export function readScheme(theme: Element | null, master: Element): Map<string, Hex> {
  const map = find(master, 'clrMap')
  const colors = find(theme, 'themeElements', 'clrScheme')
  const scheme = new Map<string, Hex>()
  for (const slot of slots) {
    const color = colorOf(find(colors, textAttribute(map, slot) ?? defaults[slot] ?? slot))
    scheme.set(slot, color ?? (slot.startsWith('bg') ? 'FFFFFF' : '000000'))
  }
  return scheme
}

const defaults: Record<string, string> = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' }

/** `<a:srgbClr val="1F2A36"/>`, `<a:sysClr val="window" lastClr="FFFFFF"/>` */
function colorOf(element: Element | null): Hex | null {
  const [color] = childrenOf(element)
  if (!color) return null
  const value = textAttribute(color, color.localName === 'sysClr' ? 'lastClr' : 'val')
  return value !== null && /^[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : null
}

/** What the slides of a master or layout stand on, where it says so and it is one colour. */
export function readBackground(element: Element, scheme: ReadonlyMap<string, Hex>): Hex | null {
  const ground = find(element, 'cSld', 'bg')
  return schemedColor(find(ground, 'bgPr', 'solidFill') ?? find(ground, 'bgRef'), scheme)
}

/** The colour of a fill: `<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>`; shades and tints are passed over. */
export function schemedColor(fill: Element | null, scheme: ReadonlyMap<string, Hex>): Hex | null {
  const [color] = childrenOf(fill)
  const slot = color?.localName === 'schemeClr' ? textAttribute(color, 'val') : null
  return slot === null ? colorOf(fill) : (scheme.get(slot) ?? null)
}

/** The theme's two fonts. */
export function readFonts(theme: Element | null): { heading: string; body: string } {
  const scheme = find(theme, 'themeElements', 'fontScheme')
  const face = (which: string) => textAttribute(find(scheme, which, 'latin'), 'typeface') || 'Arial'
  return { heading: face('majorFont'), body: face('minorFont') }
}
