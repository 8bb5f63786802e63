import type { BoxStyle } from '../../../model/deck.ts'
import { emu } from './emu.ts'

const anchors = { top: 't', middle: 'ctr', bottom: 'b' }

/** `<a:bodyPr>`: text was measured to fit, so nothing shrinks or grows by itself. */
export function bodyPropertiesXml({ inset, anchor }: Pick<BoxStyle, 'inset' | 'anchor'>): string {
  const { left, top, right, bottom } = inset
  const margins = `lIns="${emu(left)}" tIns="${emu(top)}" rIns="${emu(right)}" bIns="${emu(bottom)}"`
  return `<a:bodyPr wrap="square" ${margins} rtlCol="0" anchor="${anchors[anchor]}"><a:noAutofit/></a:bodyPr>`
}
