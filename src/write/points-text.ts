import type { RootContent } from 'mdast'
import { blocksLines } from './points/block-lines.ts'
import { centered } from './points/centered.ts'
import { parsePoints } from './points/parse-points.ts'
import { wrap } from './points/wrap.ts'

export { pointsMarkdown } from './points/points-markdown.ts'

export interface PointsOptions {
  /** Columns of the terminal; lines are never longer, but not squeezed below 40. */
  width: number
  /** `CONFIDENTIAL//NOFORN`, for the first and the last line. */
  banner: string
  /** Lines of the authority block; none for an unclassified product. */
  block: string[]
}

/** Talking points as plain text: the Markdown's words, marks and sources, laid out for a terminal or a printer. */
export function pointsText(markdown: string, options: PointsOptions): string {
  const width = Math.max(40, options.width)
  const { tree } = parsePoints(markdown)
  const title = tree.children.findIndex(node => node.type === 'heading' && node.depth === 1) + 1
  const parts = [
    [centered(options.banner, width)],
    blocksLines(tree.children.slice(0, title), width),
    options.block.flatMap(line => hanging(line, width)),
    ...sections(tree.children.slice(title)).map(nodes => sectionLines(nodes, width)),
    [centered(options.banner, width)],
  ]
  return `${parts
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')}\n`
}

/** What stands under one heading, the heading first; a rule stands alone. */
function sections(nodes: RootContent[]): RootContent[][] {
  const found: RootContent[][] = [[]]
  for (const node of nodes) {
    if (node.type === 'heading' || node.type === 'thematicBreak') found.push([node])
    else if (found.at(-1)?.[0]?.type === 'thematicBreak') found.push([node])
    else found.at(-1)?.push(node)
  }
  return found
}

/** Small headings (`### Raise`) keep their lines close and indented; large ones are underlined and need no indent. */
function sectionLines([first, ...rest]: RootContent[], width: number): string[] {
  if (first?.type !== 'heading') return blocksLines(first ? [first, ...rest] : rest, width)
  const heading = blocksLines([first], width)
  if (first.depth < 3) {
    const below = blocksLines(rest, width)
    return [...(first.depth === 2 ? [''] : []), ...heading, ...(below.length > 0 ? ['', ...below] : [])]
  }
  const below = blocksLines(rest, width - 2)
  return [...heading, ...below.map(line => (line === '' ? '' : `  ${line}`))]
}

/** `Declassify On: ...` runs on indented. */
const hanging = (line: string, width: number): string[] =>
  wrap(line, width - 2).map((part, at) => (at === 0 ? part : `  ${part}`))
