import { textOfWords } from '../../draft/read-line.ts'
import type { TextParagraph } from '../../model/deck.ts'
import type { SourceParagraph } from '../../model/sources.ts'
import type { CheckedLine } from '../../trust/checked.ts'
import type { SourceRef } from '../../trust/source-index.ts'
import { plainRun } from '../pages/set-line.ts'
import { tagOf } from '../pages/tag-of.ts'

interface NotesParts {
  banner: string
  /** Heading of the source paragraphs. */
  heading: string
  sources: SourceRef[]
  /** Several cables: tags name theirs. */
  several: boolean
  /** The template's own. */
  lines: CheckedLine[]
}

/** Speaker notes: the banner first and last, between them the cited paragraphs verbatim, then the template's own. */
export function notesOf({ banner, heading, sources, several, lines }: NotesParts): TextParagraph[] {
  const blocks = sources.flatMap(ref => {
    const tag = tagOf(ref, several)
    return ref.paragraph.blocks.map(block => blockParagraph(block, tag))
  })
  return [
    note(banner, true),
    ...(blocks.length === 0 ? [] : [note(heading, true), ...blocks]),
    ...lines.map(lineNote),
    note(banner, true),
  ]
}

/** `(C) Canada remains committed ... [¶3]` */
function blockParagraph(block: SourceParagraph['blocks'][number], tag: string): TextParagraph {
  const paragraph = note(`(${block.marking}) ${block.text} [${tag}]`, false)
  return block.kind === 'bullet' ? { ...paragraph, level: 1 } : paragraph
}

function lineNote({ mark, words, tags }: CheckedLine): TextParagraph {
  const front = mark === null ? '' : `(${mark}) `
  const behind = tags.length === 0 ? '' : ` [${tags.join(', ')}]`
  return note(`${front}${textOfWords(words)}${behind}`, false)
}

const note = (text: string, bold: boolean): TextParagraph => ({
  level: 0,
  bullet: false,
  runs: [{ ...plainRun, text, bold: bold ? true : null }],
})
