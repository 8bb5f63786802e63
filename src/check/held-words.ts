import { Kept } from '../model/kept.ts'
import { tokens } from '../trust/tokens.ts'

interface Held {
  text: string
  words: string[]
  /** Places of the words behind a stop; seldom asked for. */
  opening: () => ReadonlySet<number>
  bag: ReadonlySet<string>
  pieces: ReadonlySet<string>
}

/** `3.1`, `1,300`, `11.2bn`: digits as printed, without what ends a sentence; else a word: the `See` of `¹See`. */
export const piecePattern = /\d(?:[\d.,]*\d)?\p{L}*|\p{L}[\p{L}\p{N}]*/gu

/** The words and the numbers that some texts hold. */
export class HeldWords {
  readonly blocks: readonly Held[]

  constructor(blocks: string[]) {
    this.blocks = [...new Set(blocks)].map(heldIn)
  }

  has(word: string): boolean {
    if (this.blocks.some(({ pieces }) => pieces.has(word))) return true
    if (/^\d/.test(word)) return false
    return tokens(word).every(part => this.blocks.some(({ bag }) => bag.has(part)))
  }
}

/** Many lines are held against the same blocks, which may be long: their words are looked for once. */
const kept = new Kept<Held>(1000, { always: true })

const heldIn = (block: string): Held =>
  kept.get(
    () => block,
    () => {
      const words = tokens(block)
      return {
        text: block,
        words,
        opening: () => openingIn(block),
        bag: new Set(words),
        pieces: new Set(block.match(piecePattern)),
      }
    },
  )

function openingIn(block: string): ReadonlySet<number> {
  const places = new Set<number>()
  let place = 0
  for (const [piece] of block.matchAll(/[\p{L}\p{N}]+|[.!?;:](?=["”’')\]]*(?:\s|$))/gu)) {
    if (/^[.!?;:]/.test(piece)) places.add(place)
    else place += 1
  }
  return places
}
