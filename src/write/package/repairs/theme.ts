import type { ColorRole, DeckTheme } from '../../../model/deck.ts'
import type { Package } from '../package.ts'
import { textPart } from '../text-part.ts'
import { escapeXml } from '../xml/escape-xml.ts'

/** The scheme's slots in schema order; links are as quiet as the tags that they are. */
const slots: [string, ColorRole][] = [
  ['dk1', 'text'],
  ['lt1', 'background'],
  ['dk2', 'heading'],
  ['lt2', 'panel'],
  ['accent1', 'accent'],
  ['accent2', 'raise'],
  ['accent3', 'position'],
  ['accent4', 'watchOut'],
  ['accent5', 'staff'],
  ['accent6', 'muted'],
  ['hlink', 'muted'],
  ['folHlink', 'muted'],
]

/**
 * Gives the theme the deck's name, colours and fonts, and the notes master a theme of its own: PptxGenJS lets
 * both masters share one, which PowerPoint repairs (#1443, #1449).
 */
export function repairTheme(parts: Package, theme: DeckTheme): void {
  const xml = deckTheme(textPart(parts, 'ppt/theme/theme1.xml'), theme)
  parts.set('ppt/theme/theme1.xml', xml)
  parts.set('ppt/theme/theme2.xml', xml)
  const relations = 'ppt/notesMasters/_rels/notesMaster1.xml.rels'
  parts.set(relations, textPart(parts, relations).replace('theme1.xml', 'theme2.xml'))
}

function deckTheme(xml: string, { name, fonts, colors }: DeckTheme): string {
  const title = escapeXml(name)
  const scheme = slots
    .map(([slot, role]) => `<a:${slot}><a:srgbClr val="${colors[role]}"/></a:${slot}>`)
    .join('')
  const colorScheme = `<a:clrScheme name="${title}">${scheme}</a:clrScheme>`
  const fontScheme =
    `<a:fontScheme name="${title}"><a:majorFont>${fontXml(fonts.heading)}</a:majorFont>` +
    `<a:minorFont>${fontXml(fonts.body)}</a:minorFont></a:fontScheme>`
  return xml
    .replace(/(<a:theme [^>]*?name=")[^"]*/, (_all, start: string) => start + title)
    .replace(/<a:clrScheme .*?<\/a:clrScheme>/s, () => colorScheme)
    .replace(/<a:fontScheme .*?<\/a:fontScheme>/s, () => fontScheme)
}

function fontXml(font: string): string {
  return `<a:latin typeface="${escapeXml(font)}"/><a:ea typeface=""/><a:cs typeface=""/>`
}
