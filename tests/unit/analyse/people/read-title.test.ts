import { expect, it } from 'vitest'
import { readTitle } from '../../../../src/analyse/people/read-title.ts'
import { wordsIn } from '../../../../src/analyse/people/words.ts'

it('a title takes in no more than 30 words on either side of its head', () => {
  const words = wordsIn('PRESIDENT MINISTER SECRETARY GENERAL '.repeat(100))
  expect(readTitle(words, 200, true)).toEqual({ from: 170, to: 230 })
})
