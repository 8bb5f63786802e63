import { painter } from '../diagnostics/paint.ts'
import type { Paper } from '../model/paper.ts'
import { blockLines, headingLines } from './points/block-lines.ts'
import { centered } from './points/centered.ts'
import { wrap } from './points/wrap.ts'

export interface TextOptions {
  /** Columns of the terminal; lines are never longer, but not squeezed below 40. */
  width: number
  color: boolean
}

/** Talking points as plain text: words, marks and sources, laid out for a terminal or a printer. */
export function pointsText(paper: Paper, options: TextOptions): string {
  const width = Math.max(40, options.width)
  const paint = painter(options.color)
  const banner = paint('bold', centered(paper.banner.text, width))
  const pages = paper.parts.map(({ title, blocks }, at) => [
    ...(at > 0 ? [[paint('dim', '-'.repeat(width))]] : []),
    ...(title ? [headingLines(title, 1, width).map(line => paint('bold', line))] : []),
    ...(at === 0 ? [paper.block.flatMap(line => hanging(line, width)).map(line => paint('dim', line))] : []),
    ...blocks.map(block => blockLines(block, width, paint)),
  ])
  const notes = paper.notes.flatMap((note, at) => wrap(`[${at + 1}] ${note}`, width))
  return `${[
    [banner],
    ...pages.flat(),
    notes.length > 0 ? ['', 'Sources', '-------', '', ...notes] : [],
    [banner],
  ]
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')}\n`
}

/** `Declassify On: ...` runs on indented. */
const hanging = (line: string, width: number): string[] =>
  wrap(line, width - 2).map((part, at) => (at === 0 ? part : `  ${part}`))
