import type { Change } from '../../model/brief.ts'

const few = 6

/** What stands between the words that two sentences open and close with alike: `January 28` and `January 29`. */
export function differingWords(before: string | null, now: string | null): Pick<Change, 'was' | 'is'> {
  const none = { was: null, is: null }
  if (before === null || now === null) return none
  const [a, b] = [before.split(/\s+/), now.split(/\s+/)]
  let start = 0
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  // A number or a date reads better with the word before it: `January 28`.
  if (start > 0 && [a, b].some(words => /^[\d$€£]/.test(words[start] ?? ''))) start--
  const [was, is] = [a, b].map(words => words.slice(start, words.length - end))
  if (!was || !is || was.length === 0 || is.length === 0 || Math.max(was.length, is.length) > few) return none
  return { was: was.join(' '), is: is.join(' ') }
}
