import { describe, expect, it } from 'vitest'
import { dropsNegation } from '../../../src/check/drops-negation.ts'

const words = (text: string): string[] => text.toLowerCase().match(/[a-z]+/g) ?? []

describe('dropsNegation', () => {
  it.each([
    ['he does keep him informed', 'he does not keep him informed', true],
    ['he will come', "he won't say that he will come", false],
    ['we can do it', 'we can never do it', true],
    ['there is support', 'There is no support', true],
    ['he does not keep him', 'he does not always keep him', false],
    ['he came', 'nobody knew that he came', false],
    ['he left', 'he came', false],
    ['take the list', 'You should not take the list', true],
    ['come to the dinner', 'He is not to come to the dinner', true],
    ['he comes to dinner', 'Nothing is planned unless he comes to dinner', true],
    ['take the list', 'He does not; take the list', false],
    ['', 'not at all', false],
  ])('%j of %j: %s', (line, source, expected) => {
    const opening = new Set(source.includes(';') ? [0, 3] : [0])
    expect(dropsNegation(words(line), words(source), opening)).toBe(expected)
  })
})
