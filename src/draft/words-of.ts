import type { PhrasingContent } from 'mdast'
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Words } from './draft.ts'

/** Inline Markdown as runs of words; comments within a line go to `onComment`. */
export function wordsOf(
  nodes: PhrasingContent[],
  onComment: (inside: string) => void,
  diagnostics: Diagnostic[],
): Words[] {
  const words: Words[] = []
  const add = (text: string, bold: boolean, italic: boolean) => {
    const last = words.at(-1)
    if (last && last.bold === bold && last.italic === italic) last.text += text
    else if (text !== '') words.push({ text, bold, italic })
  }
  const walk = (node: PhrasingContent, bold: boolean, italic: boolean): void => {
    if (node.type === 'text' || node.type === 'inlineCode') add(fold(node.value), bold, italic)
    else if (node.type === 'break') add('\n', bold, italic)
    else if (node.type === 'html') addHtml(node.value)
    else if (node.type === 'image' || node.type === 'imageReference') {
      add(node.alt ?? '', bold, italic)
      const place = node.position ?? null
      diagnostics.push(
        diagnose('layout/picture', 'A picture in the draft is not placed on the slide.', { place }),
      )
    } else if ('children' in node)
      for (const child of node.children)
        walk(child, bold || node.type === 'strong', italic || node.type === 'emphasis')
  }
  const addHtml = (html: string) => {
    const comment = /^<!--([\s\S]*?)-->$/.exec(html)
    if (comment) onComment(comment[1] ?? '')
    else add(/^<br\s*\/?>$/i.test(html) ? '\n' : html, false, false)
  }
  for (const node of nodes) walk(node, false, false)
  return words
}

/** A line break in the Markdown is a space on the slide. */
const fold = (text: string): string => text.replace(/[ \t]*\r?\n[ \t]*/g, ' ')
