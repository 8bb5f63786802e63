import { currencySigns, currencyWords } from './currencies.ts'
import { wordNumber } from './numbers.ts'

/** No `\p{L}`: with the flags `iu` V8 takes a hundred times longer to compile it. */
const latin = 'A-Za-zÀ-ɏ'

/** What stands, letter for letter, for a number in words, a currency's sign, a currency's name. */
const standIn = { number: '\uE001', sign: '\uE002', currency: '\uE003' }

/** All of them, for a class of characters. */
export const standIns = Object.values(standIn).join('')

/** Parts of patterns over a text with stand-ins. */
export const letter = `${latin}${standIn.number}${standIn.sign}${standIn.currency}`
export const inWords = `${standIn.number}+`
export const sign = `${standIn.sign}+`
export const currency = `${standIn.currency}+`

/** A currency without a number is none but in "a dollar a gallon". */
const amount = new RegExp(`[\\d${standIn.number}]|\\ban? (?:\\S+ ){1,3}(?:an?|per) `, 'i')

/** `needs`: what a text must hold for it to be worth trying. */
const kinds: [standIn: string, find: RegExp, needs?: RegExp][] = [
  [standIn.number, new RegExp(`\\b${wordNumber}`, 'gi')],
  [
    standIn.sign,
    new RegExp(`(?<![${letter}\\d])(?:${currencySigns})(?=\\s?(?:\\.?\\d|${standIn.number}))`, 'gi'),
    amount,
  ],
  // not the "per cent" of percentages
  [standIn.currency, new RegExp(`(?<=[\\s-])(?<!per\\s)(?:${currencyWords})\\b`, 'gi'), amount],
]

/**
 * The text, as long as before, with stand-ins for what is written in words: the long lists of these are then
 * searched for once, and not within each pattern that they can be a part of.
 */
export const withStandIns = (text: string): string =>
  kinds.reduce(
    (coded, [one, find, needs]) =>
      needs?.test(coded) === false ? coded : coded.replace(find, words => one.repeat(words.length)),
    text,
  )
