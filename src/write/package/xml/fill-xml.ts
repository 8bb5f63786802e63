import type { ColorRole, Hex } from '../../../model/deck.ts'
import { colorXml } from './color-xml.ts'

export function fillXml(color: ColorRole | Hex): string {
  return `<a:solidFill>${colorXml(color)}</a:solidFill>`
}
