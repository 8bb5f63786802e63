import { formsOf } from './inflect.ts'
import type { Word } from './words.ts'

/** One element of a pattern: what a word must be, or a gap, or the beginning of a clause. */
type Element =
  | { kind: 'words'; words: ReadonlySet<string>; keys: string[]; optional: boolean }
  | { kind: 'gap'; most: number }
  | { kind: 'start' }
  | { kind: 'not'; words: ReadonlySet<string> }

export interface Pattern {
  cue: string
  /** With its place in its row of the cue table: `ask.advise#2`. */
  sign: string
  elements: Element[]
}

/** Patterns by what their first word can be: a word, `{class}` or `<actor>`. */
export type PatternIndex = ReadonlyMap<string, Pattern[]>

/** Prepares the rows of a cue table (`tables/cues.ts` explains the signs). */
export function indexPatterns(cues: Record<string, { phrases: string[] }>): PatternIndex {
  const index = new Map<string, Pattern[]>()
  for (const [cue, { phrases }] of Object.entries(cues)) {
    phrases.forEach((source, at) => {
      const pattern = { cue, sign: `${cue}#${at}`, elements: source.trim().split(/\s+/u).map(elementOf) }
      const first = pattern.elements.find(element => element.kind === 'words')
      for (const key of first?.kind === 'words' ? first.keys : []) {
        const list = index.get(key)
        if (list) list.push(pattern)
        else index.set(key, [pattern])
      }
    })
  }
  return index
}

function elementOf(source: string): Element {
  if (source === '^') return { kind: 'start' }
  if (source.startsWith('!')) return { kind: 'not', words: new Set(source.slice(1).split('|')) }
  if (source.startsWith('~')) return { kind: 'gap', most: Number(source.slice(1)) }
  const optional = source.length > 1 && source.endsWith('?')
  const keys = (optional ? source.slice(0, -1) : source)
    .split('|')
    .flatMap(one => (one.startsWith('=') ? inflected(one.slice(1)) : one))
  return { kind: 'words', words: new Set(keys), keys, optional }
}

function inflected(base: string): string[] {
  const { third, past, ing } = formsOf(base)
  return [base, third, ing, ...past]
}

/** Calls back for each pattern that matches, with the words it matched from and to (exclusive). */
export function matchPatterns(
  words: Word[],
  index: PatternIndex,
  found: (pattern: Pattern, from: number, to: number) => void,
): void {
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word) continue
    const tryAll = (key: string): void => {
      for (const pattern of index.get(key) ?? nothing) {
        const start = pattern.elements[0]?.kind === 'start'
        if (start && !beginsClause(words, at)) continue
        const end = matchFrom(words, at, pattern.elements, start ? 1 : 0)
        if (end > 0) found(pattern, at, end)
      }
    }
    tryAll(word.word)
    if (word.head !== word.word) tryAll(word.head)
    if (word.actor) tryAll(actorKeys[word.actor])
    for (const one of word.keys) tryAll(one)
  }
}

const nothing: Pattern[] = []
const actorKeys = { P: '<P>', U: '<U>', T: '<T>', O: '<O>' } as const

function fits(word: Word, words: ReadonlySet<string>): boolean {
  if (words.has(word.word) || words.has(word.head) || (word.actor && words.has(actorKeys[word.actor])))
    return true
  return word.keys.some(one => words.has(one))
}

/** The place behind the match; -1 for none. Gaps do not reach over the end of a clause. */
function matchFrom(words: Word[], at: number, elements: Element[], next: number): number {
  const element = elements[next]
  if (!element) return at
  if (element.kind === 'start') return -1
  if (element.kind === 'not') {
    const barred = words[at]
    return barred && fits(barred, element.words) ? -1 : matchFrom(words, at, elements, next + 1)
  }
  if (element.kind === 'gap') {
    for (let skip = 0; skip <= element.most; skip++) {
      if (skip > 0 && /^[;:]$/u.test(words[at + skip - 1]?.word ?? ';')) return -1
      const end = matchFrom(words, at + skip, elements, next + 1)
      if (end >= 0) return end
    }
    return -1
  }
  const word = words[at]
  if (word && fits(word, element.words)) {
    const end = matchFrom(words, at + 1, elements, next + 1)
    if (end >= 0) return end
  }
  return element.optional ? matchFrom(words, at, elements, next + 1) : -1
}

function beginsClause(words: Word[], at: number): boolean {
  const before = words[at - 1]?.word
  return before === undefined || /^(?:[;:("“]|--)$/u.test(before)
}
