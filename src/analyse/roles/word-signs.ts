import { classSigns } from './lexeme.ts'
import { type Row, shippedWeights, type WordWeight } from './weights.ts'
import type { Word } from './words.ts'

/**
 * A sentence's words and pairs of neighbouring words as signs, mentions by whom they name, figures as `#`:
 * `word stress`, `words <P> should`, `words ^ will` at the beginning. Without `every` only those that weigh anything.
 */
export function addWordSigns(
  words: Word[],
  every: boolean,
  add: (sign: string, from: number, to: number, row?: Row) => void,
): void {
  let before: { sign: string; weight: WordWeight } = opening
  const addPair = (word: string, from: number, to: number): void => {
    const weight = before.weight.behind.get(word)
    if (weight) add(weight.sign, from, to, weight.row)
    else if (every) add(`words ${before.sign} ${word}`, from, to)
  }
  words.forEach(({ lexeme, actor }, at) => {
    const { sign, weight, classes, classWeights } = lexeme
    if (weight.alone) add(weight.alone.sign, at, at + 1, weight.alone.row)
    else if (every) add(`word ${sign}`, at, at + 1)
    addPair(sign, Math.max(0, at - 1), at + 1)
    before = lexeme
    if (actor) return
    if (every) for (const one of classSigns(classes)) add(one, at, at + 1)
    else for (const one of classWeights) add(one.sign, at, at + 1, one.row)
  })
  addPair('$', words.length - 1, words.length)
}

/** What stands before the first word. */
const opening = { sign: '^', weight: shippedWeights.ofWord('^') }
