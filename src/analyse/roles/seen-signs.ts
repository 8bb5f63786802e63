import { type Row, shippedWeights } from './weights.ts'

/** What was seen in a sentence: each sign with the words it was seen in, and what all of them weigh. */
export class Signs {
  readonly #phrases = new Map<string, string>()
  /** A sum for each of `scoredRoles`. */
  readonly scores = [0, 0, 0, 0]

  /** Each sign counts once, with the words it was seen in first. */
  add(sign: string, phrase: string, row: Row | undefined = shippedWeights.of(sign)): void {
    if (this.#phrases.has(sign)) return
    this.#phrases.set(sign, phrase)
    if (row) for (let at = 0; at < 4; at++) this.scores[at] = (this.scores[at] ?? 0) + (row[at] ?? 0)
  }

  has(sign: string): boolean {
    return this.#phrases.has(sign)
  }

  phraseOf(sign: string): string | undefined {
    return this.#phrases.get(sign)
  }

  get names(): string[] {
    return [...this.#phrases.keys()]
  }
}
