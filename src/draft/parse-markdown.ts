import type { RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Point } from 'unist'
import { Kept } from '../model/kept.ts'

const kept = new Kept<RootContent[]>(400)

/**
 * The nodes of a draft's Markdown. Underlined headings are switched off, so that a paragraph directly above `---`
 * stays a paragraph; so is indented code, for cables indent. Parsed slide by slide, which gives the same.
 */
export function parseMarkdown(body: string): RootContent[] {
  let [line, offset] = [0, 0]
  return slideTexts(body).flatMap(text => {
    const nodes = kept.get(
      () => text,
      () => parse(text),
    )
    const [lines, characters] = [line, offset]
    const moved = ({ line, column, offset = 0 }: Point): Point => ({
      line: line + lines,
      column,
      offset: offset + characters,
    })
    line += text.split('\n').length - 1
    offset += text.length
    return lines === 0 ? nodes : nodes.map(node => movedNode(node, moved))
  })
}

const parse = (text: string): RootContent[] =>
  fromMarkdown(text, {
    extensions: [gfmTable(), { disable: { null: ['setextUnderline', 'codeIndented', 'definition'] } }],
    mdastExtensions: [gfmTableFromMarkdown()],
  }).children

/** The text from each `---` to the next; in one piece where such a line may stand in a comment, in code or in HTML. */
function slideTexts(body: string): string[] {
  if (/```|~~~|\r(?!\n)|<(?:script|pre|style|textarea|\?|![^-])/i.test(body)) return [body]
  const breaks = [...body.matchAll(/(?<=\n[ \t]*\r?\n)---[ \t]*(?=\r?\n[ \t]*\r?\n)/g)]
  const starts = [0, ...breaks.map(({ index }) => index)]
  const texts = starts.map((from, at) => body.slice(from, starts[at + 1]))
  const isOpen = (text: string) => text.replace(/<!--[\s\S]*?-->/g, '').includes('<!--')
  return texts.some(isOpen) ? [body] : texts
}

function movedNode<N extends RootContent>(node: N, moved: (point: Point) => Point): N {
  const { position } = node
  return {
    ...node,
    ...(position && { position: { start: moved(position.start), end: moved(position.end) } }),
    ...('children' in node && { children: node.children.map(child => movedNode(child, moved)) }),
  }
}
