import { highestPortion } from '../marking/portions.ts'
import type { SourceCable, SourceParagraph, Sources } from '../model/sources.ts'
import { isContained, isSubsequence, tokens } from './tokens.ts'

/** A paragraph that a line names. */
export interface SourceRef {
  cable: SourceCable
  paragraph: SourceParagraph
}

interface IndexedBlock {
  marking: string
  words: string[]
  bag: ReadonlySet<string>
}

/** Shorter lines than this are not recognised by their words alone. */
const tellingLength = 5

/** The cables' paragraphs, to be found by tag and by their words. */
export class SourceIndex {
  readonly #byTag = new Map<string, SourceRef[]>()
  readonly #blocks = new Map<SourceParagraph, IndexedBlock[]>()
  readonly #subjects: IndexedBlock[]

  constructor(sources: Sources) {
    this.#subjects = sources.cables.flatMap(({ subject }) => (subject === null ? [] : [indexed(subject)]))
    for (const cable of sources.cables)
      for (const paragraph of cable.paragraphs) {
        const ref = { cable, paragraph }
        const names = [paragraph.tag, ...(cable.id === null ? [] : [`${cable.id} ${paragraph.tag}`])]
        for (const name of new Set(names.map(key)))
          this.#byTag.set(name, [...(this.#byTag.get(name) ?? []), ref])
        this.#blocks.set(paragraph, paragraph.blocks.map(indexed))
      }
  }

  /** The paragraphs that a tag names; a tag that several cables share names each. Empty for an unknown one. */
  named(tag: string): SourceRef[] {
    return this.#byTag.get(key(tag)) ?? []
  }

  /**
   * The mark that words from this paragraph need: that of the block they were taken from by leaving words out,
   * else of the block that holds each of them, else the highest of the paragraph.
   */
  needed(text: string, { paragraph }: SourceRef): string {
    const words = tokens(text)
    const blocks = this.#blocks.get(paragraph) ?? []
    const taken = words.length === 0 ? [] : blocks.filter(block => isSubsequence(words, block.words))
    if (taken.length > 0) return highestOf(taken)
    const held = words.length === 0 ? [] : blocks.filter(block => isContained(words, block.bag))
    return held.length > 0 ? highestOf(held) : highestPortion([paragraph.marking, highestOf(blocks)])
  }

  /**
   * The mark that words need which no tag traces, where they are recognised; null where they are not. A subject, which
   * no tag names, is recognised as a whole however short.
   */
  recognised(text: string): string | null {
    const words = tokens(text)
    const isSubject = (subject: IndexedBlock) =>
      words.length === subject.words.length && isSubsequence(words, subject.words)
    const short = this.#subjects.filter(isSubject)
    const blocks = words.length < tellingLength ? short : [...this.#blocks.values(), this.#subjects].flat()
    const taken = blocks.filter(block => isSubsequence(words, block.words))
    return taken.length === 0 || words.length === 0 ? null : highestOf(taken)
  }
}

const highestOf = (blocks: IndexedBlock[]): string => highestPortion(blocks.map(block => block.marking))

function indexed({ marking, text }: { marking: string; text: string }): IndexedBlock {
  const words = tokens(text)
  return { marking, words, bag: new Set(words) }
}

/** `¶ 3`, `¶3`, `para 3` are one; so are `03 OTTAWA 49 ¶3` and `03 OTTAWA 000049 ¶3`. */
const key = (tag: string): string =>
  tag
    .toUpperCase()
    .replace(/¶+\s*|\bPARA(?:GRAPH)?\s+(?=\d)/g, '¶')
    .replace(/\b0+(?=\d{2,}\s*¶)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
