import type { Box } from '../../../model/deck.ts'
import type { PlaceholderKey } from '../placeholder-keys.ts'
import { placeholderXml } from '../xml/placeholder-xml.ts'
import { xfrmXml } from '../xml/xfrm-xml.ts'

/**
 * A filled placeholder takes place, fill and margins from its layout, so that Reset Slide and a change of
 * layout work. PptxGenJS repeats them, and copies `hasCustomPrompt` to the slide (#595).
 */
export function repairPlaceholder(shape: string, key: PlaceholderKey, box: Box | null): string {
  return shape
    .replace(/<p:cNvSpPr\b[^>]*\/>/, '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>')
    .replace(/<p:ph\s[^>]*\/>/, placeholderXml(key))
    .replace(/<p:spPr>.*?<\/p:spPr>/s, box === null ? '<p:spPr/>' : `<p:spPr>${xfrmXml(box)}</p:spPr>`)
    .replace(/<a:bodyPr\b.*?<\/a:bodyPr>/s, '<a:bodyPr/>')
}
