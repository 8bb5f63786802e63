import type { Word } from './words.ts'

/**
 * A sentence's words and pairs of neighbouring words as signs, mentions by whom they name, figures as `#`:
 * `word stress`, `words <P> should`, `words ^ will` at the beginning.
 */
export function addWordSigns(words: Word[], add: (sign: string, from: number, to: number) => void): void {
  let before = '^'
  words.forEach((word, at) => {
    const plain = plainOf(word)
    add(`word ${plain}`, at, at + 1)
    add(`words ${before} ${plain}`, Math.max(0, at - 1), at + 1)
    before = plain
    if (!word.actor)
      for (const one of word.classes)
        if (!/^[bspi]:/u.test(one) && one !== 'year') add(`class ${one}`, at, at + 1)
  })
  add(`words ${before} $`, words.length - 1, words.length)
}

function plainOf({ word, actor }: Word): string {
  if (actor) return `<${actor}>`
  return /^[\d$€£]/u.test(word) ? '#' : word.replace(/(?<=....)(?:ing|ed|es|s|ly)$/u, '')
}
