import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayBreak } from '../../../src/measure/break-words.ts'
import { charWidth } from '../../../src/measure/char-width.ts'
import { arial } from '../../../src/measure/fonts/arial.ts'
import { fontNamed } from '../../../src/measure/fonts/font-named.ts'
import { lineHeight, wrapRuns } from '../../../src/measure/wrap-runs.ts'

const face = { font: arial, bold: false, size: 20 }
const runs = (text: string) => [{ ...face, text }]
const widthOf = (text: string) => [...text].reduce((sum, char) => sum + charWidth(char, face), 0)

describe('charWidth', () => {
  // Adobe's Helvetica metrics, thousandths of the em.
  it.each([
    ['a', 556],
    ['W', 944],
    [' ', 278],
    ['.', 278],
    ['é', 556],
    ['€', 556],
    ['—', 1000],
  ])('knows %s', (char, thousandths) => {
    expect(charWidth(char, { ...face, size: 1000 })).toBeCloseTo(thousandths, -1)
  })

  it('estimates what the font lacks', () => {
    expect(charWidth('漢', face)).toBe(20)
    expect(charWidth('\u0301', face)).toBe(0)
    expect(charWidth('😀', face)).toBeGreaterThan(20)
  })

  it('has wider bold letters', () => {
    expect(charWidth('a', { ...face, bold: true })).toBeGreaterThanOrEqual(charWidth('a', face))
  })

  it('finds fonts by any of their names', () => {
    expect(fontNamed('HELVETICA')).toBe(arial)
    expect(fontNamed('Comic Sans MS')).toBeNull()
  })
})

describe('mayBreak', () => {
  it.each([
    ['a', ' ', false],
    [' ', 'a', true],
    ['-', 'a', true],
    ['-', '1', true],
    ['/', 'a', false],
    ['—', 'a', true],
    ['\u00a0', 'a', false],
    ['漢', '字', true],
    ['漢', '。', false],
    ['a', 'b', false],
  ])('%s|%s: %s', (before, after, expected) => {
    expect(mayBreak(before, after)).toBe(expected)
  })
})

describe('wrapRuns', () => {
  it('fills lines and lets spaces hang', () => {
    const two = widthOf('one two') + 0.3
    expect(wrapRuns(runs('one two three'), two)).toHaveLength(2)
    expect(wrapRuns(runs('one two three'), two - 1)).toHaveLength(3)
    expect(wrapRuns(runs('one two   '), two)).toHaveLength(1)
    expect(wrapRuns(runs('one\ntwo'), 500)).toHaveLength(2)
    expect(wrapRuns(runs(''), 500)).toHaveLength(0)
  })

  it('moves pairs of letters together, within a word and between words that share a line', () => {
    const apart = widthOf('A') + widthOf('V')
    const together = wrapRuns(runs('AV'), 500)[0]?.width ?? 0
    expect(together).toBeCloseTo(apart - (152 / 2048) * face.size, 5)
    const spaced = widthOf('of') + widthOf(' ') + widthOf('Asia')
    const kerned = wrapRuns(runs('of Asia'), 500)[0]?.width ?? 0
    expect(kerned).toBeCloseTo(spaced - (113 / 2048) * face.size, 5)
    expect(wrapRuns(runs('of Asia'), kerned + 0.1)).toHaveLength(1)
  })

  it('counts whole dots where the device has dots', () => {
    const line = wrapRuns([{ ...face, size: 20, dots: 600, text: 'Crew home by July 4' }], 500)[0]
    const dots = ((line?.width ?? 0) * 600) / 72
    expect(dots).toBeCloseTo(Math.round(dots), 5)
    // 20 points are 166.7 dots, and letters are set for 167.
    expect(line?.width).toBeGreaterThan(
      wrapRuns([{ ...face, size: 20, text: 'Crew home by July 4' }], 500)[0]?.width ?? 0,
    )
  })

  it('measures words over several runs and takes the tallest of a line', () => {
    const mixed = [
      { ...face, size: 12, text: '(C) ' },
      { ...face, text: 'Cana' },
      { ...face, bold: true, text: 'da' },
    ]
    expect(wrapRuns(mixed, 500)).toEqual([
      { width: expect.closeTo(15.98 + 3.33 + 49 + 23.3, 0), height: lineHeight(20), from: 0, to: 10 },
    ])
    expect(wrapRuns(mixed, 80)).toHaveLength(2)
  })

  // No pair of these letters is kerned.
  it('keeps each line within the width, and no text is lost', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'M', ' ', '-', 'é', '漢', '\u0301'), maxLength: 120 })
    fc.assert(
      fc.property(text, fc.integer({ min: 30, max: 300 }), (value, width) => {
        const lines = wrapRuns(runs(value), width)
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.1)
        const total = lines.reduce((sum, line) => sum + line.width, 0)
        const drawn = lines.map(line => value.slice(line.from, line.to)).join('')
        expect(drawn.replace(/ /g, '')).toBe(value.replace(/ /g, ''))
        const ink = widthOf(value.replace(/ /g, ''))
        expect(total).toBeGreaterThanOrEqual(ink - 0.1)
        expect(total).toBeLessThanOrEqual(widthOf(value) + 0.1)
      }),
    )
  })
})
