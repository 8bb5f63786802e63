import { describe, expect, it } from 'vitest'
import { HeldWords } from '../../../src/check/held-words.ts'

describe('words that a text holds', () => {
  const held = new HeldWords(['Exports rose 2½fold to US$7.9bn, see ¹See and ²Annex B; don’t forget CO2.'])

  it.each(['Exports', 'exports', '7.9bn', 'fold', 'See', 'Annex', 'CO2', 'don', 't'])('%s', word => {
    expect(held.has(word)).toBe(true)
  })

  it.each(['7.8bn', '7', 'ann', 'imports', '3'])('not %s', word => {
    expect(held.has(word)).toBe(false)
  })
})
