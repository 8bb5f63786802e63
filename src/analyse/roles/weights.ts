import { byWord } from '../../model/by-word.ts'
import { weights } from './tables/weights.ts'

/** A weight for each of `scoredRoles`. */
export type Row = readonly number[]
type Rows = Readonly<Record<string, Row>>

/** What signs weigh, as `tables/weights.ts` holds it. */
export interface WeightTable {
  signs: Rows
  /** `word stress` by `stress`. */
  words: Rows
  /** `words <P> should` by `<P>`, then `should`. */
  pairs: Readonly<Record<string, Rows>>
}

/** A sign that weighs something. */
export interface Weight {
  sign: string
  row: Row
}

/** What a word weighs by itself, and in a pair by the word behind it. */
export interface WordWeight {
  alone: Weight | null
  behind: ReadonlyMap<string, Weight>
}

/**
 * What signs weigh; the many of words by the words themselves, so that most need not be named to weigh nothing. In maps:
 * V8 finds a word just read faster in one than among the properties of an object.
 */
export class Weights {
  readonly #signs: ReadonlyMap<string, Row>
  readonly #words: ReadonlyMap<string, Row>
  readonly #pairs: Readonly<Record<string, Rows>>
  readonly ofWord: (word: string) => WordWeight

  constructor({ signs, words, pairs }: WeightTable) {
    this.#signs = new Map(Object.entries(signs))
    this.#words = new Map(Object.entries(words))
    this.#pairs = pairs
    this.ofWord = byWord(word => ({ alone: this.#alone(word), behind: this.#behind(word) }))
  }

  #alone(word: string): Weight | null {
    const row = this.#words.get(word)
    return row ? { sign: `word ${word}`, row } : null
  }

  #behind(word: string): ReadonlyMap<string, Weight> {
    const rows = Object.hasOwn(this.#pairs, word) ? this.#pairs[word] : undefined
    if (!rows) return none
    return new Map(Object.entries(rows).map(([next, row]) => [next, { sign: `words ${word} ${next}`, row }]))
  }

  /** The row of any sign; undefined for one that weighs nothing. */
  of(sign: string): Row | undefined {
    if (!sign.startsWith('word')) return this.#signs.get(sign)
    const [kind, first = '', second] = sign.split(' ')
    if (kind === 'word') return this.ofWord(first).alone?.row
    // `words offered` is none of a pair
    return second === undefined ? this.#signs.get(sign) : this.ofWord(first).behind.get(second)?.row
  }
}

const none: ReadonlyMap<string, Weight> = new Map()

/** As learned from the corpus. */
export const shippedWeights = new Weights(weights)
