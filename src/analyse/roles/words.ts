import { actorAt } from './actors/actor-at.ts'
import type { Actors } from './actors/actors.ts'
import type { Actor } from './actors/phrasebook.ts'
import { type Lexeme, mentionOf } from './lexeme.ts'
import { type Token, tokensOf } from './tokens.ts'

/** A word as the cues see it; the words of a mention ("Prime Minister Mirela Kostanic") are one. */
export interface Word {
  word: string
  /** The last word of a mention; else the word itself. */
  head: string
  start: number
  end: number
  actor: Actor | null
  /** Written like a name of which nothing is known: `Havránek`, `CSFR`. */
  name: boolean
  /** `Canada's`, `your`, `his`: what follows is theirs. */
  holds: boolean
  /** Of its last word. */
  classes: readonly string[]
  lexeme: Lexeme
}

const acronym = /^\p{Lu}{2,6}$/u
const possessives = new Set(['your', 'our', 'my', 'his', 'her', 'their', 'its'])

/** The words of a sentence with their classes and whom they name. */
export function wordsOf(text: string, actors: Actors): Word[] {
  const tokens = tokensOf(text)
  const mixed = /\p{Ll}/u.test(text)
  const words: Word[] = []
  let at = 0
  while (at < tokens.length) {
    const start = tokens[at]
    if (!start) break
    // "the Secretary" is one mention, so that cues need not reckon with the article
    const article = start.word === 'the' && actorAt(tokens, at + 1, actors, null) !== null ? 1 : 0
    const mention = actorAt(tokens, at + article, actors, article ? null : holderOf(words))
    const from = at + article
    const to = from + (mention?.length ?? 1)
    const last = tokens[to - 1] ?? start
    const lexeme = mention ? mentionOf(joined(tokens.slice(from, to)), mention.actor) : start.lexeme
    words.push({
      word: lexeme.word,
      head: last.word,
      start: start.start,
      end: last.end,
      actor: mention?.actor ?? null,
      name: mention === null && mixed && looksLikeName(start, words.length > 0, text),
      holds: possessives.has(lexeme.word) || isHeld(tokens[to], last),
      classes: lexeme.classes,
      lexeme,
    })
    at = to
  }
  return words
}

const looksLikeName = ({ capital, start, end }: Token, inside: boolean, text: string): boolean =>
  capital && (inside || acronym.test(text.slice(start, end)))

/** `Canada` before `'s`, `Ministers` before `'`. */
const isHeld = (next: Token | undefined, last: Token): boolean =>
  next?.word === "'s" || (next?.word === "'" && last.word.endsWith('s'))

/** The word before, or whose the `'s` before is. */
const holderOf = (words: Word[]): Word | null =>
  (words.at(-1)?.word === "'s" ? words.at(-2) : words.at(-1)) ?? null

/** The same word, naming somebody else. */
export const naming = (word: Word, actor: Actor): Word => ({
  ...word,
  actor,
  lexeme: mentionOf(word.word, actor),
})

const joined = (tokens: { word: string }[]): string => tokens.map(({ word }) => word).join(' ')
