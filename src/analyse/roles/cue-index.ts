import { formsOf } from './inflect.ts'
import { cues } from './tables/cues.ts'

/** One element of a pattern: what a word must be, or a gap, or the beginning of a clause. */
export type Element =
  | { kind: 'words'; words: ReadonlySet<string>; marks: number; keys: string[]; optional: boolean }
  | { kind: 'gap'; most: number }
  | { kind: 'start' }
  | { kind: 'not'; words: ReadonlySet<string>; marks: number }

export interface Pattern {
  cue: string
  /** With its place in its row of the cue table: `ask.advise#2`. */
  sign: string
  elements: Element[]
  /** Begins a clause. */
  opens: boolean
  /** How many words need no second look where the index gave the pattern for a form, and the element behind them. */
  known: 0 | 1
  next: number
}

/** What a pattern may call a word, and the patterns that may begin with it. */
export interface Place {
  forms: readonly string[]
  /** Bits of the forms: where it shares none with an element, no form is the element's. */
  marks: number
  patterns: readonly Pattern[]
}

/** One of thirty bits for each form that an element names. */
const bits = new Map<string, number>()
const bitOf = (form: string): number => {
  const bit = bits.get(form) ?? 1 << (bits.size % 30)
  bits.set(form, bit)
  return bit
}
const marksOf = (forms: string[]): number => forms.reduce((marks, form) => marks | bitOf(form), 0)

/** The rows of the cue table (`tables/cues.ts` explains the signs) by what their first word can be. */
const byFirst = new Map<string, Pattern[]>()

for (const [cue, { phrases }] of Object.entries(cues))
  phrases.forEach((source, at) => {
    const elements = source.trim().split(/\s+/u).map(elementOf)
    const opens = elements[0]?.kind === 'start'
    const first = elements.find(element => element.kind === 'words')
    const known = first !== undefined && !first.optional && first === elements[opens ? 1 : 0] ? 1 : 0
    const next = (opens ? 1 : 0) + known
    const pattern: Pattern = { cue, sign: `${cue}#${at}`, elements, opens, known, next }
    for (const key of first?.keys ?? []) {
      const list = byFirst.get(key)
      if (list) list.push(pattern)
      else byFirst.set(key, [pattern])
    }
  })

/** The place of a word among the cues: by itself, its classes `{good}`, whom it names `<T>`. */
export const placeOf = (forms: string[]): Place => ({
  forms,
  marks: forms.reduce((marks, form) => marks | (bits.get(form) ?? 0), 0),
  patterns: forms.flatMap(form => byFirst.get(form) ?? []),
})

function elementOf(source: string): Element {
  if (source === '^') return { kind: 'start' }
  if (source.startsWith('!')) {
    const barred = source.slice(1).split('|')
    return { kind: 'not', words: new Set(barred), marks: marksOf(barred) }
  }
  if (source.startsWith('~')) return { kind: 'gap', most: Number(source.slice(1)) }
  const optional = source.length > 1 && source.endsWith('?')
  const keys = (optional ? source.slice(0, -1) : source)
    .split('|')
    .flatMap(one => (one.startsWith('=') ? inflected(one.slice(1)) : one))
  return { kind: 'words', words: new Set(keys), marks: marksOf(keys), keys, optional }
}

function inflected(base: string): string[] {
  const { third, past, ing } = formsOf(base)
  return [base, third, ing, ...past]
}
