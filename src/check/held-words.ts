import { Kept } from '../model/kept.ts'
import { tokens } from '../trust/tokens.ts'

interface Held {
  words: ReadonlySet<string>
  numbers: ReadonlySet<string>
}

/** The words and the numbers that some texts hold. */
export class HeldWords {
  readonly #held: readonly Held[]

  constructor(blocks: string[]) {
    this.#held = [...new Set(blocks)].map(heldIn)
  }

  has(word: string): boolean {
    if (/^\d/.test(word)) return this.#held.some(({ numbers }) => numbers.has(word))
    return tokens(word).every(part => this.#held.some(({ words }) => words.has(part)))
  }
}

/** Many lines are held against the same blocks. */
const kept = new Kept<Held>(1000, { always: true })

const heldIn = (block: string): Held =>
  kept.get(
    () => block,
    () => ({ words: new Set(tokens(block)), numbers: new Set(numbersIn(block)) }),
  )

/** `3.1`, `1,300`, `11.2bn`: the digits as printed, without what ends a sentence. */
const numbersIn = (text: string): string[] => text.match(/\d(?:[\d.,]*\d)?\p{L}*/gu) ?? []
