import { describe, expect, it } from 'vitest'
import { loadFonts } from '../../../src/files.ts'
import { setPaper } from '../../../src/paper/set/set-paper.ts'
import { sheets } from '../../../src/paper/set/sheets.ts'
import { writePdf } from '../../../src/write/write-pdf.ts'
import { paperFrom } from '../paper/sources.ts'

const { paper } = paperFrom(
  '---\ntitle: "Côte d’Ivoire"\nmarking: "S"\n---\n\n# (S) “Côte” – Łódź, Αθήνα, Київ\n\n## (S) Hurry\n\n- (C) He is in a *hurry*. [¶1]\n',
)
const made = (given = paper) =>
  writePdf(setPaper(given, { sheet: sheets.a5, size: 11, isCard: false }), loadFonts())
const pdf = async () => (await made()).value

describe('writePdf', () => {
  it('is tagged, has a language, a title, bookmarks, and its fonts', async () => {
    const text = Buffer.from(await pdf()).toString('latin1')
    expect(text.startsWith('%PDF-1.7')).toBe(true)
    for (const sign of [
      '/StructTreeRoot',
      '/Lang (en-US)',
      '/Marked true',
      '/DisplayDocTitle true',
      '/Outlines',
    ])
      expect(text).toContain(sign)
    const fonts = text.match(/\/FontName \/[A-Z]{6}\+Carlito[\w-]*/g) ?? []
    expect(fonts.length).toBeGreaterThan(2)
    expect(text.match(/\/FontFile[23]? /g)?.length).toBe(fonts.length)
    expect(text).not.toContain('Helvetica')
  })

  it('tells the letters that its fonts have not', async () => {
    expect((await made()).diagnostics).toEqual([])
    const { paper: far } = paperFrom('---\nmarking: "S"\n---\n\n# (S) 北京 A\n')
    expect((await made(far)).diagnostics).toMatchObject([
      { code: 'write/no-letter', message: expect.stringContaining('北 京') },
    ])
  })

  it('gives the same bytes for the same paper', async () => {
    expect(await pdf()).toEqual(await pdf())
  })
})
