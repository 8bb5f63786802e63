import type { Passage } from '../passage.ts'
import { actingWords } from './acting.ts'
import type { Letters } from './read-name.ts'
import { plainOf } from './words.ts'

/** How a cable uses capitals. */
export function lettersOf(passages: Passage[]): Letters {
  let lower = 0
  let upper = 0
  const small = new Set<string>()
  const alone = new Set<string>()
  for (const { text } of passages) {
    lower += text.match(/\p{Ll}/gu)?.length ?? 0
    upper += text.match(/\p{Lu}/gu)?.length ?? 0
    for (const [word] of text.matchAll(/(?<![\p{L}'’-])\p{Ll}[\p{L}'’-]*/gu)) small.add(plainOf(word))
    for (const [, word = ''] of text.matchAll(
      /(?<!\p{Lu}[\p{L}.'’-]* |\b(?:the|in|at|The|In|At) )(?<![\p{L}'’-])(\p{Lu}[\p{L}'’-]*\p{Ll})(?! \p{Lu})/gu,
    ))
      alone.add(plainOf(word.replace(/['’]s$/u, '')))
  }
  const caps = upper > lower
  return { caps, small, alone, acting: actingWords(passages, caps, small) }
}
