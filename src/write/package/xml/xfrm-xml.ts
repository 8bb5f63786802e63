import type { Box } from '../../../model/deck.ts'
import { emu } from './emu.ts'

/** Place and size. */
export function xfrmXml({ x, y, width, height }: Box): string {
  const off = `<a:off x="${emu(x)}" y="${emu(y)}"/>`
  return `<a:xfrm>${off}<a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`
}
