import { formsOf } from './inflect.ts'
import { classes } from './tables/classes.ts'
import { verbs } from './tables/verbs.ts'

/**
 * Word → its classes. Of a verb class `say`: `v:say` for every form, `b:say` base, `s:say` third person,
 * `p:say` past and participle, `i:say` -ing; of others their name.
 */
const lexicon: ReadonlyMap<string, Entry> = new Map(
  [...build()].map(([word, classes]) => [word, { classes, keys: classes.map(one => `{${one}}`) }]),
)

const none: Entry = { classes: [], keys: [] }
/** "worth getting across": any verb's, where no class knows it. */
const ing: Entry = { classes: [], keys: ['{ing}'] }

export const entryOf = (word: string): Entry =>
  lexicon.get(word) ?? (word.length > 5 && word.endsWith('ing') ? ing : none)

/** A word's classes, plain and as patterns write them. */
export interface Entry {
  classes: readonly string[]
  keys: readonly string[]
}

function build(): Map<string, string[]> {
  const map = new Map<string, string[]>()
  const add = (word: string, name: string): void => {
    const names = map.get(word)
    if (!names) map.set(word, [name])
    else if (!names.includes(name)) names.push(name)
  }
  for (const [name, list] of Object.entries(verbs)) {
    for (const entry of list.split(/\s+/u)) {
      const { base, third, past, ing } = formsOf(entry)
      for (const [form, mark] of [
        [base, 'b'],
        [third, 's'],
        [ing, 'i'],
      ] as const)
        add(form, `${mark}:${name}`)
      for (const form of past) add(form, `p:${name}`)
      for (const form of [base, third, ing, ...past]) add(form, `v:${name}`)
    }
  }
  for (const [name, list] of Object.entries(classes)) {
    for (const entry of list.split(/\s+/u)) {
      if (!entry.startsWith('/')) add(entry, name)
      else addForms(entry.slice(1), name, add)
    }
  }
  for (let year = 1940; year < 2040; year++) add(String(year), 'year')
  return map
}

/** `{harm}` matches every form of its verbs, `{b:harm}` the base only. */
function addForms(entry: string, name: string, add: (word: string, name: string) => void): void {
  const { base, third, past, ing } = formsOf(entry)
  add(base, `b:${name}`)
  for (const form of [base, third, ing, ...past]) add(form, name)
}
