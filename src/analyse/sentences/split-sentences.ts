import { beforeNumber, leading, openers, trailing } from './abbreviations.ts'
import { cutLong, longest, skipSpace } from './cut-long.ts'

/** A stop with the quotes and brackets that close after it, and white space or the end. */
const stop = /(?:\.{1,4}|…|[?!]+)(?:["'”’»)\]]*)(?=\s|$)/gu

/** The word before a full stop, inner stops included: `U.S`, `Gen`, `p.m`. */
const lastWord = /(?:\p{L}+\.)*\p{L}+$/u

/**
 * Cuts a block's folded text into sentences: pairs of offsets, in order, every letter covered.
 * A stop closes a sentence unless it belongs to an abbreviation, an initial or a number, or stands inside of a
 * bracket that opened in mid-sentence; what follows must not go on in lower case.
 */
export function splitSentences(text: string): [start: number, end: number][] {
  const sentences: [number, number][] = []
  const brackets = bracketsOf(text)
  let start = skipSpace(text, 0)
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length
    if (end <= start || insideBracket(brackets, match.index, end, start)) continue
    const next = skipSpace(text, end)
    if (next < text.length && !closes(text, start, match.index, end, next)) continue
    sentences.push(...cutLong(text, start, end))
    start = next
  }
  const end = text.trimEnd().length
  if (start < end) sentences.push(...cutLong(text, start, end))
  return sentences
}

function closes(text: string, start: number, at: number, end: number, next: number): boolean {
  const following = text.slice(next, next + 40)
  if (/^["'“‘«([]*\p{Ll}/u.test(following)) return false
  if (/^[,;:–—]/u.test(following)) return false
  if (text[at] !== '.' || text[at + 1] === '.') return true
  if (end > at + 1 && /[)\]"”]/u.test(text.slice(at + 1, end)) && !/^\p{Lu}?$/u.test(text[at - 1] ?? ''))
    return true
  const word = lastWord.exec(text.slice(Math.max(start, at - 24), at))?.[0]
  return (
    word === undefined ||
    closesAfter(word, following, /\p{Ll}/u.test(text.slice(Math.max(start, at - longest), at)))
  )
}

/** Whether a full stop after `word` ends a sentence, by what follows; `mixed`: the text has small letters. */
function closesAfter(word: string, following: string, mixed: boolean): boolean {
  const plain = word.toLowerCase().replaceAll('.', '')
  const next = /^["'“‘«([]*([\p{L}\d$€£]+)/u.exec(following)?.[1] ?? ''
  const capital = /^\p{Lu}/u.test(word)
  const opens =
    next === 'A' ? opensWithA(following) : openers.has(next.toLowerCase()) && /^\p{Lu}/u.test(next)
  if (word.includes('.')) return opens && !/^(?:eg|ie|cf)$/u.test(plain)
  // "Vitamin c. The" ends, "R. K. Olo" goes on
  if (word.length === 1) return opens || !capital
  if (beforeNumber.has(plain) && /^\(?(?:[\d$€£]|\p{Lu}\b)/u.test(following)) return false
  if (leading.has(plain) && (capital || plain === 'approx' || plain === 'vs')) return false
  if (trailing.has(plain) && capital && mixed) return opens
  return true
}

/** `A` opens a sentence where a small word follows it (`A list is`), not as an initial or a label (`A. Olo`). */
function opensWithA(following: string): boolean {
  return /^["'“‘«([]*A\s+[\p{L}"“]/u.test(following)
}

/** Ranges of round brackets that close again. */
function bracketsOf(text: string): [number, number][] {
  const open: number[] = []
  const pairs: [number, number][] = []
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') open.push(at)
    else if (text[at] === ')') {
      const from = open.pop()
      if (from !== undefined && open.length === 0) pairs.push([from, at])
    }
  }
  return pairs
}

/** A stop within a bracket ends nothing, unless the bracket itself began the sentence. */
function insideBracket(brackets: [number, number][], at: number, end: number, start: number): boolean {
  let low = 0
  let high = brackets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((brackets[middle]?.[1] ?? 0) < at) low = middle + 1
    else high = middle
  }
  const [from, to] = brackets[low] ?? [at, at]
  return from < at && at < to && from > start && end <= to + 1 && !(end === to + 1 && from === start)
}
