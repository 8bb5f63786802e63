import { currencySigns, currencyWords } from './currencies.ts'
import { wordNumber } from './numbers.ts'

/** No `\p{L}`: with the flags `iu` V8 takes a hundred times longer to compile it. */
const latin = 'A-Za-zÀ-ɏ'

/** What stands, letter for letter, for a number in words, a currency's sign, a currency's name. */
const standIn = { number: '\uE001', sign: '\uE002', currency: '\uE003' }

/** Parts of patterns over a text with stand-ins. */
export const letter = `${latin}${standIn.number}${standIn.sign}${standIn.currency}`
export const inWords = `${standIn.number}+`
export const sign = `${standIn.sign}+`
export const currency = `${standIn.currency}+`

const kinds: [standIn: string, find: RegExp][] = [
  [standIn.number, new RegExp(`\\b${wordNumber}`, 'gi')],
  [
    standIn.sign,
    new RegExp(`(?<![${letter}\\d])(?:${currencySigns})(?=\\s?(?:\\.?\\d|${standIn.number}))`, 'gi'),
  ],
  // not the "per cent" of percentages
  [standIn.currency, new RegExp(`(?<=[\\s-])(?<!per\\s)(?:${currencyWords})\\b`, 'gi')],
]

/**
 * The text, as long as before, with stand-ins for what is written in words: the long lists of these are then
 * searched for once, and not within each pattern that they can be a part of.
 */
export const withStandIns = (text: string): string =>
  kinds.reduce((coded, [one, find]) => coded.replace(find, words => one.repeat(words.length)), text)
