import { type Row, shippedWeights } from './weights.ts'
import type { Word } from './words.ts'

/** What was seen in a sentence: each sign with the words it was seen in, and what all of them weigh. */
export class SeenSigns {
  readonly #text: string
  readonly #words: readonly Word[]
  /** The words [from, to) of each as `from * most + to`: few are ever asked for. */
  readonly #places = new Map<string, number>()
  /** Of those that another text gives. */
  readonly #phrases = new Map<string, string>()
  /** A sum for each of `scoredRoles`. */
  readonly scores = [0, 0, 0, 0]

  constructor(text: string, words: readonly Word[]) {
    this.#text = text
    this.#words = words
  }

  /** Each sign counts once, with the words [from, to) that it was seen in first. */
  add(sign: string, from: number, to: number, row: Row | undefined = shippedWeights.of(sign)): void {
    if (this.#places.has(sign)) return
    this.#places.set(sign, from * most + to)
    if (row) for (let at = 0; at < 4; at++) this.scores[at] = (this.scores[at] ?? 0) + (row[at] ?? 0)
  }

  /** A sign that a heading, a lead-in or a neighbour gives. */
  addFrom(phrase: string, sign: string): void {
    if (this.has(sign)) return
    this.add(sign, 0, 0)
    this.#phrases.set(sign, phrase)
  }

  has(sign: string): boolean {
    return this.#places.has(sign)
  }

  phraseOf(sign: string): string {
    const place = this.#places.get(sign)
    const given = this.#phrases.get(sign)
    if (place === undefined || given !== undefined) return given ?? ''
    const from = this.#words[Math.floor(place / most)]
    const last = this.#words[Math.min(place % most, this.#words.length) - 1]
    return this.#text.slice(from?.start ?? 0, last?.end ?? 0)
  }

  get names(): string[] {
    return [...this.#places.keys()]
  }
}

/** More words than any sentence is left with. */
const most = 100_000
