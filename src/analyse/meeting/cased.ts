import { onceFor } from '../../model/once-for.ts'
import type { Passage } from '../passage.ts'
import { particles } from '../people/titles.ts'
import { plainOf } from '../people/words.ts'
import { acronyms } from '../tables/acronyms.ts'

const small = new Set(
  'a an the and but or nor of in on at by for from to with as into over via per vs'.split(' '),
)
const always = new Set([
  'CODEL',
  'STAFFDEL',
  'USTR',
  'FBI',
  'CIA',
  'NATO',
  'UN',
  'EU',
  'U.S.',
  'USA',
  'UK',
  'NSC',
])

/** Forms of address have no vowel and are no acronyms. */
const address = /^(?:MRS?|MS|DR|MME|MLLE|MSGR)$/

/** Gives each word of a text in capitals the form that it has in the body, else that of a title. */
export interface Casing {
  /** "YOUR MEETING WITH MCCALLUM" → "Your Meeting with McCallum" */
  title(text: string): string
}

export const casingOf = onceFor((passages: Passage[]): Casing => {
  const forms = new Map<string, string>()
  for (const { text } of passages) {
    if (!/\p{Ll}{4}/u.test(text)) continue
    for (const { 0: word, index } of text.matchAll(/\p{Lu}[\p{L}\p{M}'’-]*[\p{L}\p{M}]/gu)) {
      const bare = word.replace(/['’]s$/u, '')
      const plain = plainOf(bare)
      if (!forms.has(plain) || !opensSentence(text, index)) forms.set(plain, bare)
    }
  }
  return { title: text => (/\p{Ll}{3}/u.test(text) ? text : titled(text, forms)) }
})

const opensSentence = (text: string, at: number): boolean =>
  at === 0 || /[.!?]["”)]?\s+$/u.test(text.slice(Math.max(0, at - 4), at))

function titled(text: string, forms: ReadonlyMap<string, string>): string {
  let first = true
  return text.replace(/[\p{L}\p{M}](?:[\p{L}\p{M}'’]|\.(?=\p{L}\.))*\.?/gu, word => {
    const opens = first
    first = false
    if (/\.\p{L}/u.test(word) || always.has(word)) return word
    const bare = word.replace(/['’]S$/u, '').replace(/\.$/u, '')
    const tail = word.slice(bare.length).toLowerCase()
    const form = forms.get(plainOf(bare))
    if (form !== undefined && !small.has(bare.toLowerCase())) return form + tail
    if (
      !opens &&
      (small.has(bare.toLowerCase()) ||
        (particles.has(bare.toLowerCase()) && bare.length < 4 && bare !== 'AL' && bare !== 'EL'))
    )
      return bare.toLowerCase() + tail
    if (address.test(bare)) return titleCase(bare) + tail
    if (acronyms.has(bare) || (bare.length > 1 && !/[AEIOUYÀ-Ý]/u.test(bare))) return bare + tail
    return titleCase(bare) + tail
  })
}

/** `MCCALLUM` → `McCallum`, `O'NEILL` → `O'Neill`. */
const titleCase = (word: string): string =>
  (word[0] ?? '').toUpperCase() +
  word
    .slice(1)
    .toLowerCase()
    .replace(/(?<=^['’])\p{L}/u, letter => letter.toUpperCase())
    .replace(/^c\p{L}(?=\p{L}{3})/u, pair =>
      word.startsWith('MC') ? `c${pair.slice(1).toUpperCase()}` : pair,
    )
