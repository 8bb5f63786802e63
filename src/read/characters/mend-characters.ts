import type { Repair } from '../../model/cable.ts'
import { merge } from '../repairs.ts'
import { layoutDamage } from './layout-damage.ts'
import { unscramble } from './unscramble.ts'

/** Controls that mean nothing in a telegram, soft hyphens and characters without width; tab, LF, VT, FF and CR stay. */
const controls = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200d\u2060\ufeff]+/.source
const loneSurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.source
/** Letters and signs that Windows-1252 has beyond ASCII, with the C1 controls that stand in its gaps. */
const beyondAscii =
  /[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]+/
    .source
/** `... to the capital \\` at the end of lines: what a bad copy made of their ends. */
const lineEnd = /(?<!\\)[ \t]?\\(?=[ \t]*(?:[\r\n]|$))/.source
const suspicious = new RegExp(`(${controls}|${lineEnd})|(${loneSurrogates})|(${beyondAscii})`, 'g')

/** What a wrong decoding, a line printer or a bad copy did to the characters, in source order. */
export function mendCharacters(source: string): Repair[] {
  const repairs: Repair[] = []
  const noLines = !/[\r\n]/.test(source)
  for (const match of source.matchAll(suspicious)) {
    const [text, control, surrogate] = match
    const start = match.index
    if (control !== undefined) repairs.push({ start, end: start + text.length, text: '', rule: 'control' })
    else if (surrogate !== undefined)
      repairs.push({ start, end: start + 1, text: '\ufffd', rule: 'surrogate' })
    else if (!(noLines && /^\u0085+$/.test(text))) {
      for (const { from, to, text: meant } of unscramble(text)) {
        repairs.push({ start: start + from, end: start + to, text: meant, rule: 'mojibake' })
      }
    }
  }
  const layout = layoutDamage(source)
  return layout.length === 0 ? repairs : merge(repairs, layout)
}
