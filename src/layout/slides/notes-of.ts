import { textOfWords } from '../../draft/read-line.ts'
import type { TextParagraph } from '../../model/deck.ts'
import type { SourceParagraph } from '../../model/sources.ts'
import type { CheckedLine } from '../../trust/checked.ts'
import type { SourceRef } from '../../trust/source-index.ts'
import { mostOfASlide } from '../pages/cut-unit.ts'
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
  /** Behind the beginning of what is not given whole. */
  cutSign: string
  /** Long texts that the notes of an earlier slide hold; grows. */
  told: Set<SourceBlock>
}

type SourceBlock = SourceParagraph['blocks'][number]

/**
 * Speaker notes: the banner first and last, between them the cited paragraphs verbatim, then the template's own. A text
 * that no slide could hold is whole in the notes of the first slide that cites it, and its beginning in later ones:
 * each of the many slides that it fills would repeat it.
 */
export function notesOf(parts: NotesParts): TextParagraph[] {
  const { banner, heading, sources, several, lines, cutSign, told } = parts
  const shown = (block: SourceBlock): SourceBlock => {
    if (block.text.length <= mostOfASlide) return block
    if (told.has(block)) return { ...block, text: `${beginning(block.text)} ${cutSign}` }
    told.add(block)
    return block
  }
  const blocks = sources.flatMap(ref => {
    const tag = tagOf(ref, several)
    return ref.paragraph.blocks.map(block => blockParagraph(shown(block), tag))
  })
  return [
    note(banner, true),
    ...(blocks.length === 0 ? [] : [note(heading, true), ...blocks]),
    ...lines.map(lineNote),
    note(banner, true),
  ]
}

/** Up to the end of a word, where there is one. */
const beginning = (text: string): string =>
  (new RegExp(`^.{1,${mostOfASlide}}(?=\\s)|^.{1,${mostOfASlide}}`, 'su').exec(text)?.[0] ?? text).trimEnd()

/** `(C) Canada remains committed ... [¶3]` */
function blockParagraph(block: SourceBlock, tag: string): TextParagraph {
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
