import type { List, RootContent } from 'mdast'
import { columnsOf } from './columns-of.ts'
import { plainPhrasing } from './plain-phrasing.ts'
import { tableLines } from './table-lines.ts'
import { wrap } from './wrap.ts'

/** One block of Markdown as lines of at most `width` columns; none for comments, which are notes and directives. */
export function blockLines(node: RootContent, width: number): string[] {
  switch (node.type) {
    case 'paragraph':
      return wrap(plainPhrasing(node.children), width)
    case 'heading':
      return headingLines(plainPhrasing(node.children), node.depth, width)
    case 'list':
      return listLines(node, width)
    case 'table':
      return tableLines(node, width)
    case 'blockquote':
      return blocksLines(node.children, Math.max(1, width - 2)).map(line => `> ${line}`.trimEnd())
    case 'code':
      return node.value.split('\n').map(line => `    ${line}`)
    case 'thematicBreak':
      return ['-'.repeat(width)]
    default:
      return []
  }
}

/** Blocks with a blank line between them. */
export const blocksLines = (nodes: RootContent[], width: number): string[] =>
  nodes
    .map(node => blockLines(node, width))
    .filter(lines => lines.length > 0)
    .flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]))

/** A title is underlined double, a heading single; the ones below stand out by what is indented under them. */
function headingLines(text: string, depth: number, width: number): string[] {
  const lines = wrap(text, width)
  const underline = { 1: '=', 2: '-' }[depth]
  if (underline === undefined) return lines
  return [...lines, underline.repeat(Math.max(1, ...lines.map(columnsOf)))]
}

/** `- ` and `1. ` hang in front of their lines. */
function listLines(list: List, width: number): string[] {
  return list.children.flatMap((item, at) => {
    const sign = list.ordered ? `${(list.start ?? 1) + at}. ` : '- '
    const hang = ' '.repeat(sign.length)
    const inner = Math.max(1, width - sign.length)
    const lines =
      list.spread || item.spread
        ? blocksLines(item.children, inner)
        : item.children.flatMap(child => blockLines(child, inner))
    const hung = (lines.length > 0 ? lines : ['']).map((line, row) =>
      ((row === 0 ? sign : hang) + line).trimEnd(),
    )
    return list.spread && at > 0 ? ['', ...hung] : hung
  })
}
