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

/** Many lines are held against the same blocks; starts anew when there are many, so that memory stays flat. */
const known = new Map<string, Held>()

function heldIn(block: string): Held {
  const found = known.get(block)
  if (found) return found
  const held = { words: new Set(tokens(block)), numbers: new Set(numbersIn(block)) }
  if (known.size > 1000) known.clear()
  known.set(block, held)
  return held
}

/** `3.1`, `1,300`, `11.2bn`: the digits as printed, without what ends a sentence. */
const numbersIn = (text: string): string[] => text.match(/\d(?:[\d.,]*\d)?\p{L}*/gu) ?? []
