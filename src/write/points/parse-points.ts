import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'

/** Markdown apart: front matter (empty where there is none) and the tree of the rest, its offsets from `body`'s start. */
export function parsePoints(markdown: string): { front: string; body: string; tree: Root } {
  const front = /^---\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(markdown)?.[0] ?? ''
  const body = markdown.slice(front.length)
  const tree = fromMarkdown(body, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  return { front, body, tree }
}
