import { describe, expect, it } from 'vitest'
import { defaultTheme } from '../../../src/layout/theme/default-theme.ts'
import { logoOf } from '../../../src/layout/theme/logo.ts'
import { parseTheme, placeInTheme } from '../../../src/layout/theme.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const svg = (width: number, height: number) =>
  bytesOf(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="9" height="9"/></svg>`,
  )
const themed = (logo: Partial<typeof defaultTheme.logo>) => ({
  ...defaultTheme,
  logo: { file: 'seal.svg', alt: 'Seal of the office', height: 30, ...logo },
})

describe('logoOf', () => {
  it('puts a picture top right, below the banner and as high as told', () => {
    const { value, fault } = logoOf(themed({}), svg(200, 100))
    expect(fault).toBeNull()
    expect(value).toMatchObject({
      altText: 'Seal of the office',
      mediaType: 'image/svg+xml',
      box: { x: 960 - 44 - 60, y: 32, width: 60, height: 30 },
    })
  })

  it('is none where the theme names none', () => {
    expect(logoOf(defaultTheme, null)).toEqual({ value: null, fault: null })
  })

  it.each([
    ['a missing file', {}, null, 'The logo "seal.svg" is not in the folder of the set'],
    ['a file of another kind', {}, bytesOf('BM no picture'), 'is no picture that PowerPoint shows'],
    ['a broken picture', {}, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'is no picture that'],
    ['a very large file', {}, new Uint8Array(3 * 1024 * 1024), 'has 3.0 MB'],
    ['a very wide picture', {}, svg(2000, 100), 'takes more than a quarter of the page'],
  ])('refuses %s', (_, logo, bytes, message) => {
    const { value, fault } = logoOf(themed(logo), bytes)
    expect(value).toBeNull()
    expect(fault?.code).toBe('layout/bad-logo')
    expect(fault?.message).toContain(message)
    expect(fault?.hint).toBeTruthy()
  })

  it('asks for words that say what it shows', () => {
    const { value, fault } = logoOf(themed({ alt: '' }), svg(100, 100))
    expect(value).not.toBeNull()
    expect(fault?.message).toContain('has no words for those who cannot see it')
  })
})

describe('placeInTheme', () => {
  it('finds the last layer that gives a value', () => {
    const layers = [
      { file: 'a', yaml: 'logo: { file: a.png }\n' },
      { file: 'b', yaml: 'name: B\nlogo:\n  file: b.png\n' },
      { file: 'c', yaml: 'name: C\n' },
    ]
    expect(placeInTheme(layers, ['logo', 'file'])).toMatchObject({
      file: 'b',
      place: { start: { line: 3, column: 9 } },
    })
    expect(placeInTheme(layers, ['footer'])).toEqual({ file: 'c', place: null })
    expect(parseTheme(...layers).value.logo.file).toBe('b.png')
  })
})
