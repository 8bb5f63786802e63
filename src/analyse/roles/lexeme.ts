import { byWord } from '../../model/by-word.ts'
import type { Actor, Phrase } from './actors/phrasebook.ts'
import { standingActors } from './actors/standing-actors.ts'
import { type Auxiliary, auxiliaryOf } from './auxiliary.ts'
import { type Place, placeOf } from './cue-index.ts'
import { type Entry, entryOf } from './lexicon.ts'
import { shippedWeights, type Weight, type WordWeight } from './weights.ts'

/** What the tables tell of a word, or of a mention of somebody, wherever it stands. */
export interface Lexeme extends Entry {
  word: string
  /** Its name in signs: without its ending, `#` for a figure, `<T>` for a mention. */
  sign: string
  weight: WordWeight
  /** Its classes as signs, those that weigh anything. */
  classWeights: readonly Weight[]
  /** Among the cues. */
  place: Place
  verb: VerbForms
  auxiliary: Auxiliary | null
  /** Mentions that begin with it in any cable. */
  standing: readonly Phrase[]
}

export const lexemeOf = byWord((word: string): Lexeme => {
  const entry = entryOf(word)
  return lexemeWith(word, entry, stemOf(word), [word, ...entry.keys])
})

/** The classes of a verb's meaning (`say`, `want`), and which of its forms a word can be. */
interface VerbForms {
  meanings: readonly string[]
  base: boolean
  third: boolean
  past: boolean
  ing: boolean
}

function verbFormsOf(classes: readonly string[]): VerbForms {
  const is = (mark: string): boolean => classes.some(one => one.startsWith(mark))
  return {
    meanings: classes.flatMap(one => (one.startsWith('v:') ? one.slice(2) : [])),
    base: is('b:'),
    third: is('s:'),
    past: is('p:'),
    ing: is('i:'),
  }
}

/** The forms of verbs and years say nothing by themselves. */
export const classSigns = (classes: readonly string[]): string[] =>
  classes.flatMap(one => (/^[bspi]:/u.test(one) || one === 'year' ? [] : `class ${one}`))

function lexemeWith(word: string, { classes, keys }: Entry, sign: string, forms: string[]): Lexeme {
  return {
    word,
    classes,
    keys,
    sign,
    weight: shippedWeights.ofWord(sign),
    classWeights: classSigns(classes).flatMap(name => {
      const row = shippedWeights.of(name)
      return row ? { sign: name, row } : []
    }),
    place: placeOf(forms),
    verb: verbFormsOf(classes),
    auxiliary: auxiliaryOf(word),
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
