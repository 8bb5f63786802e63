import { expect, test } from 'vitest'
import { firstOf } from '../../../src/template/words/first-of.ts'

const said = (...texts: string[]) => texts.map(text => ({ text }))

test.each([
  [said('Ask.', 'Tell.', 'Urge.'), 2, ['Ask.', 'Tell.']],
  [said('Ask.', 'We recommend that you:', 'thank him;'), 2, ['Ask.']],
  [said('Ask.', 'We recommend that you:', 'thank him;'), 3, ['Ask.', 'We recommend that you:', 'thank him;']],
  [said('We recommend that you:', 'thank him;'), 1, ['thank him;']],
  [said('We recommend that you:'), 1, ['We recommend that you:']],
  [said('Ask.'), 0, []],
])('of %j the first %i', (list, most, texts) => {
  expect(firstOf(list, most)).toEqual(said(...texts))
})
