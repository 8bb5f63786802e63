import type { ColorRole, Hex } from '../../model/deck.ts'

const slots: Record<ColorRole, string> = {
  text: 'tx1',
  background: 'bg1',
  heading: 'tx2',
  panel: 'bg2',
  accent: 'accent1',
  raise: 'accent2',
  position: 'accent3',
  watchOut: 'accent4',
  staff: 'accent5',
  muted: 'accent6',
}

/**
 * A role as the name of its slot in the theme's colour scheme, so that a change of theme recolours the deck;
 * six hex digits as they are.
 */
export function schemeColor(color: ColorRole | Hex): string {
  return Object.hasOwn(slots, color) ? slots[color as ColorRole] : color
}
