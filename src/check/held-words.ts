import { tokens } from '../trust/tokens.ts'

/** The words and the numbers that some texts hold. */
export class HeldWords {
  readonly #words: ReadonlySet<string>
  readonly #numbers: ReadonlySet<string>

  constructor(blocks: string[]) {
    this.#words = new Set(blocks.flatMap(tokens))
    this.#numbers = new Set(blocks.flatMap(numbersIn))
  }

  has(word: string): boolean {
    return /^\d/.test(word) ? this.#numbers.has(word) : tokens(word).every(part => this.#words.has(part))
  }
}

/** `3.1`, `1,300`, `11.2bn`: the digits as printed, without what ends a sentence. */
const numbersIn = (text: string): string[] => text.match(/\d(?:[\d.,]*\d)?\p{L}*/gu) ?? []
