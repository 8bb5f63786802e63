import type { SourceCable } from '../../model/sources.ts'
import { tokens } from '../../trust/tokens.ts'

/**
 * Tells whether an unmarked label (kicker, heading of a block, cell beside a marked one) says what is left out:
 * a heading of the cable that may not be shown, or a name or number that stands only in what may not.
 */
export class HiddenWords {
  readonly #headings: ReadonlySet<string>
  readonly #telling: ReadonlySet<string>
  readonly #shown: ReadonlySet<string>

  constructor(whole: SourceCable[], left: SourceCable[]) {
    const shownHeadings = new Set(headingsOf(left))
    this.#headings = new Set(headingsOf(whole).filter(heading => !shownHeadings.has(heading)))
    this.#shown = new Set(left.flatMap(textsOf).flatMap(tokens))
    const texts = whole.flatMap(textsOf)
    // A word that opens a sentence is a name only if it is never written small.
    const small = new Set(texts.flatMap(text => text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{N}]*/gu) ?? []))
    const telling = texts.flatMap(text => text.match(/[\p{Lu}\p{N}][\p{L}\p{N}]*/gu) ?? []).flatMap(tokens)
    this.#telling = new Set(telling.filter(word => !this.#shown.has(word) && !small.has(word)))
  }

  /** `Iran`, `$3.1 billion a year`. */
  hasHidden(label: string): boolean {
    const words = tokens(label)
    return this.#headings.has(words.join(' ')) || words.some(word => this.#telling.has(word))
  }

  /** Every word stands in what is left. */
  isShown(text: string): boolean {
    return tokens(text).every(word => this.#shown.has(word))
  }
}

const headingsOf = (cables: SourceCable[]): string[] =>
  cables.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ section }) => tokens(section ?? '').join(' ') || []),
  )

const textsOf = ({ paragraphs }: SourceCable): string[] =>
  paragraphs.flatMap(({ blocks, section }) => [...blocks.map(({ text }) => text), section ?? ''])
