/** A word or a sign of a sentence; a mention of an actor ("Prime Minister Kostanic") becomes one token. */
export interface Token {
  /** In small letters, curly quotes straightened. */
  word: string
  start: number
  end: number
  /** Begins with a capital in a text of mixed case. */
  capital: boolean
}

const piece = /[\p{L}\p{N}$€£][\p{L}\p{N}]*(?:[.’'&/-][\p{L}\p{N}]+|,\d{3}(?!\d))*\.?|--|…|\S/gu

/** Words and signs with their offsets; a possessive 's stands apart: `Canada`, `'s`. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(piece)) addToken(tokens, match[0], match.index)
  return tokens
}

function addToken(tokens: Token[], printed: string, start: number): void {
  let raw = printed
  if (raw.endsWith('.') && raw.length > 1 && !/^\p{L}$|\.\p{L}+\.$|^\p{Lu}\p{L}{1,4}\.$/u.test(raw))
    raw = raw.slice(0, -1)
  const word = raw.toLowerCase().replaceAll('’', "'")
  const end = start + raw.length
  const capital = /^\p{Lu}/u.test(raw)
  if (word.endsWith("'s") && word.length > 2) {
    tokens.push({ word: word.slice(0, -2), start, end: end - 2, capital })
    tokens.push({ word: "'s", start: end - 2, end, capital: false })
  } else tokens.push({ word: word.length > 1 ? word.replace(/\.$/u, '') : word, start, end, capital })
}
