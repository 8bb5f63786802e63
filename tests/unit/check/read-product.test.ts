import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { scanXml } from '../../../src/check/scan-xml.ts'
import { readProduct } from '../../../src/pipeline/check-file.ts'
import { findings, madeFrom, said } from './products.ts'

const { cable, draft } = madeFrom('dev-ras-haliq')
const bytes = (text: string) => new TextEncoder().encode(text)

describe('check of a file that is none', () => {
  it.each([
    ['an empty file', new Uint8Array()],
    [
      'a package cut short',
      zipSync({ 'ppt/presentation.xml': strToU8('<p:sldId r:id="rId1"/>') }).slice(0, 40),
    ],
    ['a package of something else', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') })],
    ['noise', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9, 9])],
    ['binary', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
  ])('%s is told', (_what, content) => {
    expect(readProduct(content, 'x.pptx').fault?.code).toBe('check/unreadable-file')
  })

  it('a bomb is refused before it is unpacked', () => {
    const slide = zipSync({ 'ppt/presentation.xml': strToU8(' '.repeat(40 * 1024 * 1024)) }, { level: 9 })
    expect(slide.length).toBeLessThan(100_000)
    expect(readProduct(slide, 'x.pptx').fault?.code).toBe('check/unreadable-file')
  })

  it('any bytes are read or refused, never a crash', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), content => {
        readProduct(content, 'x')
        readProduct(new Uint8Array([0x50, 0x4b, 3, 4, ...content]), 'x')
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect([...scanXml(text)].length).toBeLessThanOrEqual(text.length + 1)
      }),
    )
  })
})

describe('check of an edited draft', () => {
  const edited = (before: string, after: string) => said(findings(bytes(draft.replace(before, after)), cable))

  it.each([
    ['(C) He studied', 'He studied', /check\/unmarked slide 5/],
    ['(C) He studied', '(U) He studied', /check\/undermarked slide 5/],
    ['(C) He studied', '© He studied', /check\/corrected-mark slide 5/],
    ['He studied engineering in Manchester', 'He studied engineering in Leeds', /check\/name slide 5/],
    ['marking: "S//NF"', 'marking: "C"', /check\/banner-low slide 1: .*front matter/],
    ['- (C) He studied', '- He has 3 sons\n- (C) He studied', /check\/unmarked slide 5: .*3 sons/],
  ])('%s → %s', (before, after, expected) => {
    expect(draft).toContain(before)
    const found = edited(before, after)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(expected)
  })
})

describe('check of a .docx', () => {
  const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
  const block = [
    'Classified By: A. Doe, EA, OSD',
    'Derived From: Embassy Ras Haliq telegram RAS HALIQ 000677, 20070522, Department of State',
    'Declassify On: 20170522',
    'Prepared: 20260102',
  ]
  const docx = (lines: string[], banner = 'SECRET//NOFORN') =>
    zipSync({
      'word/document.xml': strToU8(
        `<w:document><w:body>${lines.map(paragraph).join('')}</w:body></w:document>`,
      ),
      'word/header1.xml': strToU8(`<w:hdr>${paragraph(banner)}</w:hdr>`),
      'word/footer1.xml': strToU8(`<w:ftr>${paragraph('SECRET//NOFORN')}</w:ftr>`),
    })
  const clean = [
    '(C) Talking points',
    ...block,
    'Background',
    '(C) He studied engineering in Manchester [¶2]',
  ]

  it('finds nothing in a clean one', () => {
    expect(said(findings(docx(clean), cable))).toEqual([])
  })

  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`
  const row = (...texts: string[]) => `<w:tr>${texts.map(cell).join('')}</w:tr>`
  const withBody = (body: string) => {
    const parts = unzipSync(docx(clean))
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    return zipSync({
      ...parts,
      'word/document.xml': strToU8(document.replace('</w:body>', `${body}</w:body>`)),
    })
  }

  it('takes the mark of a row’s one cell for the others, but not for a list of points', () => {
    const facts = row('(C) He studied engineering in Manchester [¶2]', 'Lt. Col.')
    expect(said(findings(withBody(facts), cable))).toEqual([])
    const points = `<w:tr>${cell('Raise')}<w:tc>${paragraph('(C) He studied engineering in Manchester [¶2]')}${paragraph('He lost his mark in the editing of the paper.')}</w:tc></w:tr>`
    expect(findings(withBody(points), cable).map(({ code }) => code)).toEqual(['check/unmarked'])
  })

  it('knows italic gaps and bold lead-ins', () => {
    const gap =
      '<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>Named in the cable; who attends is for the office to confirm.</w:t></w:r></w:p>'
    const led =
      '<w:p><w:r><w:t xml:space="preserve">(C) </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Nobody Else:</w:t></w:r><w:r><w:t xml:space="preserve"> He studied engineering in Manchester [¶2]</w:t></w:r></w:p>'
    expect(said(findings(withBody(gap + led), cable))).toEqual([])
  })

  it('finds banners, blocks and lines', () => {
    expect(said(findings(docx(clean, 'CONFIDENTIAL'), cable)).join()).toMatch(/check\/banner-low page: .*top/)
    const text = ['(C) Talking points', '(U) He studied engineering in Leeds [¶2]']
    expect(
      findings(docx(text), cable)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['check/block-missing', 'check/name', 'check/undermarked'])
  })
})
