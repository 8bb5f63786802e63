import type { LevelStyle } from '../../../model/deck.ts'
import { hangOf } from './hang-of.ts'
import { paragraphStyleXml } from './paragraph-style-xml.ts'
import { runStyleXml } from './run-style-xml.ts'

const attributes = ' defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"'

/**
 * `<a:lvl1pPr>` and on, for level styles from 0. Up to `count` levels: deeper ones than given look like the last
 * and go on stepping in. A bullet hangs where the level above has its text.
 */
export function levelsXml(levels: LevelStyle[], count = levels.length): string {
  const last = levels.at(-1)
  if (last === undefined) return ''
  const step = hangOf(last, levels.at(-2))
  return Array.from({ length: Math.min(count, 9) }, (_, level) => {
    const deeper = { ...last, indent: last.indent + step * (level - levels.length + 1) }
    const style = levels[level] ?? deeper
    const hang = level < levels.length ? hangOf(style, levels[level - 1]) : step
    return paragraphStyleXml(style, { tag: `a:lvl${level + 1}pPr`, attributes, hang, content: runXml(style) })
  }).join('')
}

function runXml(style: LevelStyle): string {
  const weight = `sz="${Math.round(style.size * 100)}" b="${style.bold ? 1 : 0}" kern="1200"`
  return `<a:defRPr ${weight}>${runStyleXml(style)}</a:defRPr>`
}
