import type { Box } from '../../model/deck.ts'
import type { Theme } from '../theme.ts'

/** Room inside the watch-out band, whose heading stands on the first line of its points. */
export const bandInset = {
  label: { left: 18, top: 13, right: 4, bottom: 11 },
  text: { left: 8, top: 10, right: 16, bottom: 11 },
}

/** The band's two boxes touch, so that they read as one. */
export function bandBoxes(band: Box, { sizes }: Theme): { label: Box; text: Box } {
  const width = sizes.heading * 8.2
  return { label: { ...band, width }, text: { ...band, x: band.x + width, width: band.width - width } }
}
