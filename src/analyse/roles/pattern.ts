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
  const places = words.map(formsAt)
  for (const [at, forms] of places.entries())
    for (const form of forms)
      for (const pattern of index.get(form) ?? nothing) {
        const start = pattern.elements[0]?.kind === 'start'
        if (start && !beginsClause(words, at)) continue
        const end = matchFrom(places, at, pattern.elements, start ? 1 : 0)
        if (end > 0) found(pattern, at, end)
      }
}

const nothing: Pattern[] = []
const actorKeys = { P: '<P>', U: '<U>', T: '<T>', O: '<O>' } as const

/** What a pattern may call a word: as it stands, the head of its mention, whom it names, its classes. */
function formsAt({ word, head, actor, keys }: Word): readonly string[] {
  if (actor === null && head === word) return keys.length === 0 ? [word] : [word, ...keys]
  const forms = [word, ...keys]
  if (head !== word) forms.push(head)
  if (actor) forms.push(actorKeys[actor])
  return forms
}

function fits(forms: readonly string[], words: ReadonlySet<string>): boolean {
  for (const form of forms) if (words.has(form)) return true
  return false
}

/** The place behind the match; -1 for none. Gaps do not reach over the end of a clause. */
function matchFrom(places: (readonly string[])[], at: number, elements: Element[], next: number): number {
  const element = elements[next]
  if (!element) return at
  if (element.kind === 'start') return -1
  if (element.kind === 'not') {
    const barred = places[at]
    return barred && fits(barred, element.words) ? -1 : matchFrom(places, at, elements, next + 1)
  }
  if (element.kind === 'gap') {
    for (let skip = 0; skip <= element.most; skip++) {
      if (skip > 0 && endsClause(places[at + skip - 1]?.[0])) return -1
      const end = matchFrom(places, at + skip, elements, next + 1)
      if (end >= 0) return end
    }
    return -1
  }
  const forms = places[at]
  if (forms && fits(forms, element.words)) {
    const end = matchFrom(places, at + 1, elements, next + 1)
    if (end >= 0) return end
  }
  return element.optional ? matchFrom(places, at, elements, next + 1) : -1
}

const endsClause = (word: string | undefined): boolean => word === undefined || word === ';' || word === ':'

function beginsClause(words: Word[], at: number): boolean {
  const before = words[at - 1]?.word
  return before === undefined || /^(?:[;:("“]|--)$/u.test(before)
}
