import { expect, test } from 'vitest'
import { cleanDeck } from '../../../../src/write/pptx/clean-deck.ts'
import { sampleDeck } from './sample-deck.ts'

test.each([
  ['a\fb\vc', 'a b c'],
  ['a\u0000b\u0007c\u001Bd', 'abcd'],
  ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
  ['tab\there', 'tab\there'],
  ['lone \uD83D and \uDE00', 'lone  and '],
  ['pair 😀 \u{10FFFF}', 'pair 😀 \u{10FFFF}'],
  ['\uFFFE\uFFFF\uFFFD', '\uFFFD'],
  ['C1 \u0085 stays', 'C1 \u0085 stays'],
])('%j becomes %j', (given, expected) => {
  const deck = sampleDeck()
  deck.properties.title = given
  expect(cleanDeck(deck).properties.title).toBe(expected)
})

test('leaves the rest of the deck as it is', () => {
  const deck = sampleDeck()
  expect(cleanDeck(cleanDeck(deck))).toEqual(cleanDeck(deck))
  expect(cleanDeck(deck).layouts).toEqual(deck.layouts)
})
