import { byWord } from '../../model/by-word.ts'
import type { Actor, Phrase } from './actors/phrasebook.ts'
import { standingActors } from './actors/standing-actors.ts'
import { type Place, placeOf } from './cue-index.ts'
import { type Entry, entryOf } from './lexicon.ts'
import { shippedWeights, type WordWeight } from './weights.ts'

/** What the tables tell of a word, or of a mention of somebody, wherever it stands. */
export interface Lexeme extends Entry {
  word: string
  /** Its name in signs: without its ending, `#` for a figure, `<T>` for a mention. */
  sign: string
  weight: WordWeight
  /** Among the cues. */
  place: Place
  /** Mentions that begin with it in any cable. */
  standing: readonly Phrase[]
}

export const lexemeOf = byWord((word: string): Lexeme => {
  const entry = entryOf(word)
  return lexemeWith(word, entry, stemOf(word), [word, ...entry.keys])
})

function lexemeWith(word: string, { classes, keys }: Entry, sign: string, forms: string[]): Lexeme {
  return {
    word,
    classes,
    keys,
    sign,
    weight: shippedWeights.ofWord(sign),
    place: placeOf(forms),
    standing: standingActors.of(word),
  }
}

/** A figure's sign; else the word without its ending, where four letters stay: `stressed` → `stress`. */
function stemOf(word: string): string {
  if (/^[\d$€£]/u.test(word)) return '#'
  if (word.length > 6 && word.endsWith('ing')) return word.slice(0, -3)
  if (word.length > 5 && (word.endsWith('ed') || word.endsWith('es') || word.endsWith('ly')))
    return word.slice(0, -2)
  return word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word
}

/** The words of a mention, `prime minister kostanic`: what its last word is, and whom it names. */
export const mentionOf = (words: string, actor: Actor): Lexeme => mentions[actor](words)

const naming = (actor: Actor): ((words: string) => Lexeme) =>
  byWord(words => {
    const head = words.slice(words.lastIndexOf(' ') + 1)
    const entry = entryOf(head)
    const sign = `<${actor}>`
    return lexemeWith(words, entry, sign, [words, ...entry.keys, ...(head === words ? [] : [head]), sign])
  })

const mentions: Record<Actor, (words: string) => Lexeme> = {
  P: naming('P'),
  U: naming('U'),
  T: naming('T'),
  O: naming('O'),
}
