import type { PaperLine, PaperRun } from '../../model/paper.ts'
import { escapeXml } from '../package/xml/escape-xml.ts'

/** A line's runs; whatever came from the cable is escaped. */
export const lineHtml = ({ runs }: PaperLine): string => runs.map(runHtml).join('')

function runHtml({ role, text, bold, italic }: PaperRun): string {
  if (role === 'note') return `<sup><a href="#note-${escapeXml(text)}">${escapeXml(text)}</a></sup>`
  const words = escapeXml(text.trim()).replace(/\n/g, '<br>')
  const [before, behind] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) ? ' ' : '']
  // A mark stays with the word behind it, a source with the one before.
  if (role === 'mark') return `<span class="mark">${words}</span>\u00a0`
  if (role === 'source') return `\u00a0<span class="source">${words}</span>`
  const slanted = italic ? `<i>${words}</i>` : words
  return `${before}${bold ? `<b>${slanted}</b>` : slanted}${behind}`
}
