import type { ColorRole, DeckTheme, Hex } from '../../model/deck.ts'

/** A colour role, or six hex digits, as SVG has it. */
export function paint(color: ColorRole | Hex, { colors }: DeckTheme): string {
  return `#${Object.hasOwn(colors, color) ? colors[color as ColorRole] : color}`
}
