import { inCapitals, type WordForms } from './word-forms.ts'

/** Words that stay small within a title. */
const small = new Set(
  'a an and as at but by for from in into nor of off on onto or over per so the to up via vs with yet'.split(
    ' ',
  ),
)

/**
 * `MISSILE DEFENSE` → `Missile Defense` (title) or `Missile defense` (sentence), `NATO/RESOURCES` →
 * `NATO/Resources`; what has small letters already was written by somebody and stays.
 */
export function cased(text: string, style: 'title' | 'sentence', forms: WordForms): string {
  if (!inCapitals(text)) return text
  let first = true
  return text.replace(/(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}'’]*/gu, word => {
    const written = word.includes('.') ? word : oneWord(word, style, first, forms)
    first = false
    return written
  })
}

function oneWord(word: string, style: 'title' | 'sentence', first: boolean, forms: WordForms): string {
  const form = forms(word) ?? guess(word)
  if (form !== form.toLowerCase()) return form
  if (!first && (style === 'sentence' || small.has(form))) return form
  return form.charAt(0).toUpperCase() + form.slice(1)
}

/** A word without a vowel is an acronym that the body never uses: `DPRK`, `CFE` is beyond telling. */
const guess = (word: string): string => (/[AEIOUY]/i.test(word) ? word.toLowerCase() : word)
