import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { defaultTheme } from '../../../src/layout/theme/default-theme.ts'
import { parseTheme } from '../../../src/layout/theme.ts'
import { contrast } from '../../../src/marking/banner-color.ts'
import { briefingTheme } from './fixtures.ts'

const remarks = (yaml: string) =>
  parseTheme({ yaml, file: 't/theme.yaml' }).diagnostics.map(({ code, message }) => `${code} ${message}`)

describe('parseTheme', () => {
  it('reads the built-in theme without remark, and it is what theme.yaml leaves out', () => {
    expect(briefingTheme.diagnostics).toEqual([])
    expect(briefingTheme.value).toEqual(defaultTheme)
    expect(parseTheme({ yaml: '', file: 'x' })).toEqual({ value: defaultTheme, diagnostics: [] })
  })

  it('has text of at least 4.5:1 on both grounds', () => {
    const { background, panel, ...text } = briefingTheme.value.colors
    for (const color of Object.values(text))
      for (const ground of [background, panel]) expect(contrast(color, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['dark', 'plain'])('ships %s without remark', name => {
    const file = new URL(`../../../templates/themes/${name}.yaml`, import.meta.url)
    const { value, diagnostics } = parseTheme({ yaml: readFileSync(file, 'utf8'), file: name })
    expect(diagnostics).toEqual([])
    expect(value.sizes.floor).toBeGreaterThanOrEqual(16)
    expect(value.sizes.titleFloor).toBeGreaterThanOrEqual(24)
  })

  it('takes single values, colours in any spelling', () => {
    const { value } = parseTheme({
      yaml: 'colors: { accent: "#0a3c5f", text: 000000, raise: "#063" }\nsizes: { body: 20 }',
      file: 'x',
    })
    expect(value.colors).toEqual({
      ...defaultTheme.colors,
      accent: '0A3C5F',
      text: '000000',
      raise: '006633',
    })
    expect(value.sizes.body).toBe(20)
  })

  it.each([
    ['sizes: { body: big }', 'layout/bad-theme sizes.body must be a positive number up to 4032, not "big".'],
    ['sizes: { body: -3 }', 'layout/bad-theme sizes.body must be a positive number up to 4032, not -3.'],
    ['page: { width: .inf }', 'layout/bad-theme page.width must be a positive number up to 4032, not null.'],
    ['gutter: 1e308', 'layout/bad-theme gutter must be a positive number up to 4032, not 1e+308.'],
    ['gutter: 900', 'layout/bad-theme The page has no room for text.'],
    ['margins: { top: 400 }', 'layout/bad-theme The page has no room for text.'],
    ['sizes: { floor: 300 }', 'layout/bad-theme The page has no room for text.'],
    [
      'colors: { accent: blue }',
      'layout/bad-theme colors.accent must be six hex digits, such as 1F5C99, not "blue".',
    ],
    ['sizes: 12', 'layout/bad-theme sizes must be a list of names and values.'],
    ['- a', 'layout/bad-theme The theme must be a list of names and values.'],
    ['size: { body: 12 }', 'layout/unknown-theme-key size is no setting.'],
    ['colors: { akzent: "112233" }', 'layout/unknown-theme-key colors.akzent is no setting.'],
    ['fonts: { body: Comic Sans MS }', 'layout/unmeasured-font The width of Comic Sans MS is not known.'],
  ])('reports %s', (yaml, message) => {
    expect(remarks(yaml)).toEqual([message])
  })

  it('reports what is not YAML and colours that cannot be read', () => {
    expect(remarks('a: [')[0]).toMatch(/^layout\/bad-theme The theme cannot be read/)
    expect(remarks('colors: { muted: "AAAAAA" }')).toEqual([
      expect.stringMatching(
        /^layout\/low-contrast colors.muted on colors.background has a contrast of 2\.\d:1/,
      ),
      expect.stringMatching(/^layout\/low-contrast colors.muted on colors.panel/),
    ])
  })
})
