import type { LevelStyle } from '../../../model/deck.ts'
import { bulletXml } from './bullet-xml.ts'
import { emu } from './emu.ts'

const alignments = { left: 'l', center: 'ctr', right: 'r' }

/** What `tag` says of a paragraph: of a level's style (`a:lvl1pPr`) or of one alone (`a:pPr`). */
export interface ParagraphTag {
  tag: string
  /** Attributes behind the style's own; each with a space in front. */
  attributes: string
  /** Points by which the bullet hangs in front of the text. */
  hang: number
  /** Elements behind the style's own. */
  content: string
}

export function paragraphStyleXml(
  style: LevelStyle,
  { tag, attributes, hang, content }: ParagraphTag,
): string {
  const place = ` marL="${emu(style.indent)}" indent="${emu(-hang)}" algn="${alignments[style.align]}"`
  const line = `<a:lnSpc><a:spcPct val="${Math.round(style.lineSpacing * 100000)}"/></a:lnSpc>`
  const before = `<a:spcBef><a:spcPts val="${Math.round(style.spaceBefore * 100)}"/></a:spcBef>`
  const bullet = style.bullet === null ? '<a:buNone/>' : bulletXml(style, style.bullet)
  return `<${tag}${place}${attributes}>${line}${before}${bullet}${content}</${tag}>`
}
