import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longest } from '../../../src/analyse/sentences/cut-long.ts'
import { splitSentences } from '../../../src/analyse/sentences/split-sentences.ts'

const piecesOf = (text: string) => splitSentences(text).map(([start, end]) => text.slice(start, end))

describe('what is longer than any sentence', () => {
  it('is cut between words', () => {
    const text = 'Canada and Norway and '.repeat(1_000).trim()
    const pieces = piecesOf(text)
    expect(pieces.length).toBeGreaterThan(4)
    expect(pieces.join(' ')).toBe(text)
    for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(longest)
  })

  it('is cut within a word where it is one, and in no character', () => {
    const text = `x${'\u{1F468}'.repeat(5_000)}`
    const pieces = piecesOf(text)
    expect(pieces.join('')).toBe(text)
    for (const piece of pieces) expect(piece).not.toMatch(/^[\uDC00-\uDFFF]/)
  })

  it('keeps every letter, whatever stands where it is cut', () => {
    const words = fc.array(fc.constantFrom('a', 'Bee', ' ', '\n', '. ', '(', ') ', '\u{1F468}', 'U.S. '), {
      minLength: 3_000,
      maxLength: 6_000,
    })
    fc.assert(
      fc.property(words, parts => {
        const text = parts.join('')
        expect(piecesOf(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
      { numRuns: 20 },
    )
  })
})
