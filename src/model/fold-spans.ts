import type { Piece, Repair } from './cable.ts'
import type { Span } from './position.ts'

/**
 * What a reader reads in these spans of a source: the spans joined, the repairs applied, white space folded and the
 * ends trimmed, with the pieces of it that stand in the source letter for letter. Two spans are joined by a space,
 * unless a repair bridges the gap (a word that a page header broke). `repairs` are sorted by start.
 */
export function foldSpans(source: string, repairs: readonly Repair[], spans: readonly Span[]): Folded {
  const folder = new Folder(source)
  let at = 0
  let bridged = 0
  for (const [start, end] of spans) {
    at = firstEndingAfter(repairs, start, at)
    if (bridged <= start) folder.space()
    let place = start
    for (let next = at; place < end; next++) {
      const repair = repairs[next]
      if (repair === undefined || repair.start >= end) {
        folder.copy(place, end)
        break
      }
      if (repair.start >= place) {
        folder.copy(place, repair.start)
        folder.write(repair.text)
        bridged = repair.end + 1
      }
      place = Math.max(place, repair.end)
    }
  }
  return folder.result()
}

interface Folded {
  value: string
  pieces: Piece[]
}

/** Index of the first repair that ends after `offset`; `hint` is where an earlier span found its first. */
function firstEndingAfter(repairs: readonly Repair[], offset: number, hint: number): number {
  let low = (repairs[hint]?.end ?? Number.POSITIVE_INFINITY) <= offset ? hint : 0
  let high = repairs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((repairs[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Collects words and keeps one space between them; a piece grows as long as source and value run side by side. */
class Folder {
  readonly #source: string
  readonly #parts: string[] = []
  readonly #pieces: Piece[] = []
  #length = 0
  #spaced = false

  constructor(source: string) {
    this.#source = source
  }

  space(): void {
    this.#spaced = this.#length > 0
  }

  /** Text that stands nowhere in the source. */
  write(text: string): void {
    for (const part of text.split(/(\s+)/)) {
      if (part.trim() === '') {
        if (part !== '') this.space()
      } else this.#add(part)
    }
  }

  copy(start: number, end: number): void {
    const words = /\S+/g
    words.lastIndex = 0
    const text = this.#source.slice(start, end)
    let last = 0
    for (let word = words.exec(text); word !== null; word = words.exec(text)) {
      if (word.index > last) this.space()
      this.#copyWord(start + word.index, word[0])
      last = word.index + word[0].length
    }
    if (last < text.length) this.space()
  }

  #copyWord(start: number, word: string): void {
    const piece = this.#pieces.at(-1)
    const end = start + word.length
    const follows = piece !== undefined && piece.at + piece.end - piece.start === this.#length
    if (follows && !this.#spaced && piece.end === start) piece.end = end
    else if (follows && this.#spaced && piece.end + 1 === start && this.#source[piece.end] === ' ')
      piece.end = end
    else this.#pieces.push({ at: this.#length + (this.#spaced ? 1 : 0), start, end })
    this.#add(word)
  }

  #add(word: string): void {
    if (this.#spaced) this.#parts.push(' ')
    this.#length += word.length + (this.#spaced ? 1 : 0)
    this.#parts.push(word)
    this.#spaced = false
  }

  result(): Folded {
    return { value: this.#parts.join(''), pieces: this.#pieces }
  }
}
