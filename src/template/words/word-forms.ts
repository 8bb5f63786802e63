import { pick } from './pick.ts'

/** How the cable itself writes a word: `mccallum` → `McCallum`, `nato` → `NATO`; undefined where it never does. */
export type WordForms = (word: string) => string | undefined

const known = new WeakMap<object, WordForms>()

/** Learns the forms from the body of a Brief, once; a body in capitals teaches nothing but its acronyms. */
export function wordForms(brief: unknown): WordForms {
  if (typeof brief !== 'object' || brief === null) return () => undefined
  const found = known.get(brief) ?? learn(brief)
  known.set(brief, found)
  return found
}

function learn(brief: object): WordForms {
  const counts = new Map<string, Map<string, number>>()
  const sentences = list(pick(brief, 'statements')).map(statement =>
    String(pick(statement, 'verbatim') ?? ''),
  )
  if (!inCapitals(sentences.join(' '))) for (const sentence of sentences) count(sentence, counts)
  const best = new Map([...counts].map(([word, forms]) => [word, mostFrequent(forms)]))
  for (const acronym of list(pick(brief, 'acronyms'))) {
    const short = pick(acronym, 'short')
    if (typeof short === 'string') best.set(short.toLowerCase(), short)
  }
  return word => best.get(word.toLowerCase())
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** True for text whose letters are nearly all capitals, as telegrams were printed until the 1970s. */
export function inCapitals(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  const small = text.match(/\p{Ll}/gu)?.length ?? 0
  return capitals > small * 9
}

/** A first word is a capital in any case, so it counts for little. */
function count(sentence: string, counts: Map<string, Map<string, number>>): void {
  for (const match of sentence.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu)) {
    const [form] = match
    const forms = counts.get(form.toLowerCase()) ?? new Map<string, number>()
    counts.set(form.toLowerCase(), forms)
    forms.set(form, (forms.get(form) ?? 0) + (match.index === 0 ? 0.1 : 1))
  }
}

const mostFrequent = (forms: Map<string, number>): string =>
  [...forms].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
