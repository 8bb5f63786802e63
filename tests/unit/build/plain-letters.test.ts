import { describe, expect, it } from 'vitest'
import { rangesOf, withRanges } from '../../../build/plain-letters.js'

const characters = (to: number): string[] =>
  Array.from({ length: to }, (_, code) => String.fromCharCode(code)).filter(
    one => !/[\ud800-\udfff]/.test(one),
  )

describe('ranges in place of a property', () => {
  it.each(['L', 'Lu', 'Ll', 'M', 'N'])('tell %s exactly as far as Cyrillic', property => {
    const ranges = new RegExp(`[${rangesOf(property)}]`, 'u')
    const whole = new RegExp(`\\p{${property}}`, 'u')
    const other = characters(0x530).filter(one => ranges.test(one) !== whole.test(one))
    expect(other).toEqual([])
  })

  it('leave no letter of other scripts out', () => {
    const ranges = new RegExp(`[${rangesOf('L')}]`, 'u')
    expect(characters(0x10000).filter(one => /\p{L}/u.test(one) && !ranges.test(one))).toEqual([])
  })

  it('stand in a class of their own but within one', () => {
    const letters = rangesOf('L')
    expect(withRanges('/^\\p{L}[^\\p{L}\\]/]\\p{L}\\\\p{L}/u')).toBe(
      `/^[${letters}][^${letters}\\]/][${letters}]\\\\p{L}/u`,
    )
  })
})
