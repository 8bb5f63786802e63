import type { RootContent } from 'mdast'
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic, Reported } from '../model/diagnostic.ts'
import type { Draft } from './draft.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { readFrontMatter } from './read-front-matter.ts'
import { SlideReader } from './slide-reader.ts'

/** Reads a draft: front matter, then slides between `---` lines. */
export function readDraft(markdown: string): Reported<Draft> {
  const { front, body, diagnostics } = readFrontMatter(markdown)
  const lines = body.split(/\r\n|\n|\r/)
  let part: string | null = null
  const slides = slideNodes(parseMarkdown(body), lines, diagnostics).flatMap(nodes => {
    const slide = new SlideReader(diagnostics, part).read(nodes)
    if (slide === null) return []
    part = slide.part
    return [slide]
  })
  return { value: { front, slides }, diagnostics }
}

function slideNodes(nodes: RootContent[], lines: string[], diagnostics: Diagnostic[]): RootContent[][] {
  const slides: RootContent[][] = [[]]
  for (const node of nodes) {
    if (node.type !== 'thematicBreak') {
      slides.at(-1)?.push(node)
      continue
    }
    slides.push([])
    const above = lines[(node.position?.start.line ?? 1) - 2] ?? ''
    if (above.trim() !== '')
      diagnostics.push(
        diagnose('layout/break-under-text', 'A slide break stands directly under a line of text.', {
          place: node.position ?? null,
          hint: 'leave a blank line above ---',
        }),
      )
  }
  return slides
}
