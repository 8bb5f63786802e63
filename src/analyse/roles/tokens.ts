import { byWord } from '../../model/by-word.ts'
import { type Lexeme, lexemeOf } from './lexeme.ts'

/** A word or a sign of a sentence; a mention of an actor ("Prime Minister Kostanic") becomes one token. */
export interface Token {
  /** In small letters, curly quotes straightened. */
  word: string
  lexeme: Lexeme
  start: number
  end: number
  /** Begins with a capital in a text of mixed case. */
  capital: boolean
}

const piece = /[\p{L}\p{N}$€£][\p{L}\p{N}]*(?:[.’'&/-][\p{L}\p{N}]+|,\d{3}(?!\d))*\.?|--|…|\S/gu

/** Words and signs with their offsets; a possessive 's stands apart: `Canada`, `'s`. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(piece)) {
    const start = match.index
    const { lexeme, length, capital, holds } = printedWord(match[0])
    const end = start + length
    tokens.push({ word: lexeme.word, lexeme, start, end, capital })
    if (holds) tokens.push({ word: "'s", lexeme: lexemeOf("'s"), start: end, end: end + 2, capital: false })
  }
  return tokens
}

interface PrintedWord {
  lexeme: Lexeme
  /** Without a full stop that is none of its own, and without the possessive. */
  length: number
  capital: boolean
  holds: boolean
}

const printedWord = byWord((printed: string): PrintedWord => {
  const raw = printed.endsWith('.') && endsSentence(printed) ? printed.slice(0, -1) : printed
  const word = raw.toLowerCase().replaceAll('’', "'")
  const capital = /^\p{Lu}/u.test(raw)
  if (word.endsWith("'s") && word.length > 2)
    return { lexeme: lexemeOf(word.slice(0, -2)), length: raw.length - 2, capital, holds: true }
  return { lexeme: lexemeOf(word.replace(/(?<=.)\.$/u, '')), length: raw.length, capital, holds: false }
})

/** Whether the full stop behind a word is none of its own: `U.S.`, `Gen.`, `J.`. */
const endsSentence = (printed: string): boolean =>
  printed.length > 1 && !/^\p{L}$|\.\p{L}+\.$|^\p{Lu}\p{L}{1,4}\.$/u.test(printed)
