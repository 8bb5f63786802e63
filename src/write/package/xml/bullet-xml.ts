import type { LevelStyle } from '../../../model/deck.ts'
import { colorXml } from './color-xml.ts'
import { escapeXml } from './escape-xml.ts'

/** In the level's own colour and size: left to itself it looks like the first run, often a small grey mark. */
export function bulletXml({ color, size }: LevelStyle, bullet: string): string {
  const look = `<a:buClr>${colorXml(color)}</a:buClr><a:buSzPts val="${Math.round(size * 100)}"/>`
  return `${look}<a:buFont typeface="Arial"/><a:buChar char="${escapeXml(bullet)}"/>`
}
