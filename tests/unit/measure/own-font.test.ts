import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { charWidth } from '../../../src/measure/char-width.ts'
import { fontNamed } from '../../../src/measure/fonts/font-named.ts'
import { readFont } from '../../../src/measure/fonts/read-font.ts'
import { loadFonts } from '../../../src/pipeline/load-fonts.ts'

const folder = new URL('../../../node_modules/@fontsource/carlito/files/', import.meta.url)
const carlito = (weight: number) => readFileSync(new URL(`carlito-latin-${weight}-normal.woff`, folder))

const themed = (file: string) => [
  {
    file: 'mine/theme.yaml',
    yaml: `fonts: { heading: Our Sans, body: Our Sans }\nfontFiles: { body: "${file}", bodyBold: bold.woff }\n`,
  },
]

describe('a font by its file', () => {
  it('has the widths of the table that was made of it', async () => {
    expect(await loadFonts(themed('own.woff'), file => carlito(file === 'own.woff' ? 400 : 700))).toEqual([])
    const [own, calibri] = [fontNamed('our sans'), fontNamed('Calibri')]
    if (!own || !calibri) throw new Error('no such font')
    for (const char of 'The Minister’s 1,250 tons – AVW')
      for (const bold of [false, true])
        expect(charWidth(char, { font: own, bold, size: 20 })).toBeCloseTo(
          charWidth(char, { font: calibri, bold, size: 20 }),
          1,
        )
  })

  it('is told where it cannot be read, with its place', async () => {
    const faults = await loadFonts(themed('none.ttf'), file => (file === 'none.ttf' ? null : carlito(700)))
    expect(faults).toMatchObject([
      { code: 'layout/bad-font', file: 'mine/theme.yaml', place: { start: { line: 2 } } },
    ])
    expect(readFont(new TextEncoder().encode('no font at all'))).toBeNull()
  })
})
