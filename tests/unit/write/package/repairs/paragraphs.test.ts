import { describe, expect, test } from 'vitest'
import { repairParagraphs } from '../../../../../src/write/package/repairs/paragraphs.ts'
import { bodyLevel, paragraph, run, styled } from '../../pptx/sample-text.ts'

const none = '<a:pPr indent="0" marL="0"><a:buNone/></a:pPr>'
const runXml = (text: string, attributes = '') =>
  `<a:r><a:rPr lang="fr-CA" altLang="en-US"${attributes} dirty="0"></a:rPr><a:t>${text}</a:t></a:r>`
const end = '<a:endParaRPr lang="fr-CA" sz="1200" dirty="0"/>'

describe('repairParagraphs', () => {
  test('leaves one set of properties in front of several runs (#1083)', () => {
    const bullet = '<a:pPr marL="203200" indent="-203200"><a:buChar char="•"/></a:pPr>'
    const xml = `<a:p>${bullet}${runXml('a')}${none}${runXml('b')}${end}</a:p>`
    expect(repairParagraphs(xml, [styled(bodyLevel, ['a', 'b'])], null)).toBe(
      `<a:p>${bullet}<a:r><a:rPr lang="fr-CA"/><a:t>a</a:t></a:r><a:r><a:rPr lang="fr-CA"/><a:t>b</a:t></a:r></a:p>`,
    )
  })

  test('takes the deck’s bullet, whatever character it is', () => {
    const xml = `<a:p><a:pPr marL="1" indent="-1"><a:buSzPct val="100000"/><a:buChar char="&#x2022;"/></a:pPr>${runXml('a')}</a:p>`
    for (const [bullet, written] of [
      ['😀', '😀'],
      ['<', '&lt;'],
      ['$&', '$&amp;'],
    ] as const) {
      const repaired = repairParagraphs(xml, [styled({ ...bodyLevel, bullet }, ['a'])], null)
      expect(repaired).toContain(
        `<a:buClr><a:schemeClr val="tx1"/></a:buClr><a:buSzPts val="1800"/><a:buFont typeface="Arial"/><a:buChar char="${written}"/>`,
      )
    }
  })

  test('leaves a link the look of its text, with a colour of its own or without', () => {
    const link = (id: number, rest: string) =>
      `<a:r><a:rPr lang="fr-CA" u="sng"><a:hlinkClick r:id="rId${id}" action="ppaction://hlinksldjump" tooltip=""${rest}</a:rPr><a:t>${id}</a:t></a:r>`
    const xml = `<a:p>${none}${link(1, '/>')}${link(2, '> <a:extLst>  <a:ext/> </a:extLst></a:hlinkClick>')}</a:p>`
    const repaired = repairParagraphs(xml, [styled(bodyLevel, ['1', '2'])], null)
    expect(repaired).not.toContain('sng')
    expect(
      [
        ...repaired.matchAll(
          /<a:hlinkClick r:id="(rId\d)"[^>]*>(?:(?!<\/a:hlinkClick>).)*hlinkClr [^>]*val="tx"/g,
        ),
      ].map(found => found[1]),
    ).toEqual(['rId1', 'rId2'])
  })

  test('keeps the indent of a styled paragraph without a bullet', () => {
    const xml = `<a:p>${none}${runXml('a')}</a:p>`
    expect(repairParagraphs(xml, [styled(bodyLevel, ['a'], { bullet: false })], null)).toContain(
      '<a:pPr marL="203200" indent="0"><a:buNone/></a:pPr>',
    )
  })

  test.each([
    ['nothing at the first level', paragraph(['a']), '<a:p><a:r>'],
    ['the level below', paragraph(['a'], { level: 1 }), '<a:p><a:pPr lvl="1"/><a:r>'],
    [
      'a bullet that is off',
      paragraph(['a'], { bullet: false }),
      '<a:p><a:pPr indent="0"><a:buNone/></a:pPr><a:r>',
    ],
  ])('says in a placeholder %s', (_what, given, start) => {
    expect(repairParagraphs(`<a:p>${none}${runXml('a')}</a:p>`, [given], [bodyLevel])).toContain(start)
  })

  test('says nothing of a bullet where the level has none', () => {
    const plain = { ...bodyLevel, bullet: null }
    expect(
      repairParagraphs(`<a:p>${none}${runXml('a')}</a:p>`, [paragraph(['a'], { bullet: false })], [plain]),
    ).toBe('<a:p><a:r><a:rPr lang="fr-CA"/><a:t>a</a:t></a:r></a:p>')
  })

  test('takes back a size that PptxGenJS carried over from an earlier run', () => {
    const xml = `<a:p>${none}${runXml('a', ' sz="1100"')}${none}${runXml('b', ' sz="1100"')}</a:p>`
    const repaired = repairParagraphs(xml, [paragraph([run('a', { size: 11 }), 'b'])], [bodyLevel])
    expect(repaired.match(/sz="1100"/g)).toHaveLength(1)
    expect(repaired).toContain('<a:rPr lang="fr-CA"/><a:t>b</a:t>')
  })

  test('makes a run light where its level is bold', () => {
    const xml = `<a:p>${none}${runXml('a')}</a:p>`
    const repaired = repairParagraphs(
      xml,
      [paragraph([run('a', { bold: false })])],
      [{ ...bodyLevel, bold: true }],
    )
    expect(repaired).toContain('b="0"')
  })

  test('gives a line break the size of the text behind it', () => {
    const xml = `<a:p>${none}${runXml('a', ' sz="1100"')}<a:br/>${none}${runXml('b', ' sz="1100"')}</a:p>`
    const small = { ...bodyLevel, size: 11 }
    expect(repairParagraphs(xml, [styled(small, ['a\nb'])], null)).toContain(
      '<a:br><a:rPr lang="fr-CA" sz="1100"/></a:br>',
    )
  })

  test('keeps the size of an empty paragraph', () => {
    expect(repairParagraphs(`<a:p>${none}${end}</a:p>`, [paragraph([])], null)).toBe(
      '<a:p><a:endParaRPr lang="fr-CA" sz="1200"/></a:p>',
    )
  })

  test('throws where PptxGenJS made more paragraphs than there are', () => {
    expect(() => repairParagraphs('<a:p></a:p><a:p></a:p>', [paragraph(['a'])], null)).toThrow(
      'more paragraphs',
    )
  })
})
