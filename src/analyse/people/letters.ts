import { countCases } from '../letter-case.ts'
import type { Passage } from '../passage.ts'
import { actingWords } from './acting.ts'
import type { Letters } from './read-name.ts'
import { plainOf } from './words.ts'

/** How a cable uses capitals. */
export function lettersOf(passages: Passage[]): Letters {
  const small = new Set<string>()
  const alone = new Set<string>()
  for (const { text } of passages) addWords(text, small, alone)
  const count = countCases(passages.map(({ text }) => text))
  const caps = count.capital > count.small
  return { caps, small, alone, acting: actingWords(passages, caps, small) }
}

/** Adds the words written small, and the capitalised ones with none before or behind: no "the", "in" or "at" either. */
function addWords(text: string, small: Set<string>, alone: Set<string>): void {
  let before = ''
  let end = 0
  for (const { 0: word, index } of text.matchAll(/[\p{L}'’-]+/gu)) {
    const gap = text.slice(end, index)
    end = index + word.length
    if (/^\p{Ll}/u.test(word)) small.add(plainOf(word))
    else if (
      /^\p{Lu}.*\p{Ll}$/u.test(word) &&
      !(gap === ' ' && leading.test(before)) &&
      !(gap === '. ' && /^\p{Lu}/u.test(before)) &&
      !/^ \p{Lu}/u.test(text.slice(end, end + 2))
    )
      alone.add(plainOf(word.replace(/['’]s$/u, '')))
    before = word
  }
}

const leading = /^(?:\p{Lu}|(?:the|in|at)$)/u
