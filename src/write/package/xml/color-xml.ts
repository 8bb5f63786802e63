import type { ColorRole, Hex } from '../../../model/deck.ts'
import { schemeColor } from '../../pptx/scheme-color.ts'

/** A colour by its slot in the theme, or by its digits. */
export function colorXml(color: ColorRole | Hex): string {
  const value = schemeColor(color)
  return /^[0-9A-F]{6}$/i.test(value) ? `<a:srgbClr val="${value}"/>` : `<a:schemeClr val="${value}"/>`
}
