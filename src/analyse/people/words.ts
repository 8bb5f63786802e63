import { byWord } from '../../model/by-word.ts'

/** A word of a sentence with its place. */
export interface Word {
  text: string
  /** Lower case, without accents, possessive and final full stop. */
  plain: string
  start: number
  /** Without possessive and final full stop of a sentence. */
  end: number
  /** What stands between it and the word before, white space folded: ` `, `, `, ` (`. */
  gap: string
  capital: boolean
  possessive: boolean
}

// No word, of a name least of all, is longer; of one that is, the rest is another.
const pattern =
  /(?<![\p{L}/])(?:[AUDS]\/[SE])(?![\p{L}/])|\p{L}(?:[\p{L}\p{M}]|['’`-](?=\p{L})|\.(?=\p{L}\.)){0,59}\.?/gu

/** Titles whose full stop ends no sentence. */
const shortened =
  /^(?:Capt|Prof|Pres|Sens|Reps|Govs|Ambs|Gens|Cols|Drs|Brig|Mlle|Messrs|Supt|Insp|Cmdr|Comdr|Radm|Vadm|Asst|Judge)\.$/i

/** The words of a sentence. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = []
  let last = 0
  for (const { 0: raw, index } of text.matchAll(pattern)) {
    const { text: bare, plain, capital, possessive } = printedWord(raw)
    const end = index + bare.length
    const gap = text.slice(last, index)
    words.push({
      text: bare,
      plain,
      start: index,
      end,
      gap: gap === ' ' ? gap : gap.replace(/\s+/gu, ' '),
      capital,
      possessive,
    })
    last = end
  }
  return words
}

const printedWord = byWord((raw: string): Pick<Word, 'text' | 'plain' | 'capital' | 'possessive'> => {
  const text = shortened.test(raw) ? raw : raw.replace(/['’`][sS]\.?$/u, '').replace(/(?<=[^.]{4,})\.$/u, '')
  return {
    text,
    plain: plainOf(text),
    capital: /^\p{Lu}/u.test(text),
    possessive: /['’`][sS]\.?$/u.test(raw),
  }
})

/** `Errázuriz` → `errazuriz`, `Lt.` → `lt`, `Ma'an` → `ma'an`. */
export const plainOf = (word: string): string =>
  /^[A-Za-z]+$/u.test(word) ? word.toLowerCase() : foldedOf(word)

const foldedOf = byWord((word: string): string =>
  // most are of ASCII, sentences too
  (/[^\u0000-\u007f]/u.test(word) ? unaccented(word) : word)
    .replaceAll('`', "'")
    .replace(/\.$/u, '')
    .toLowerCase(),
)

const unaccented = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('’', "'")
    .replace(/[øØ]/gu, 'o')
    .replace(/[łŁ]/gu, 'l')
    .replace(/[đĐ]/gu, 'd')
    .replaceAll('ı', 'i')

/** `al-murr` → `murr`: the article of an Arabic name comes and goes. */
export const withoutArticle = (plain: string): string => plain.replace(/^(?:a[lrsdntz]|ash|el)-(?=.{3})/u, '')
