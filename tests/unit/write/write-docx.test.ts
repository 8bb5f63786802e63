import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { sheets } from '../../../src/paper/set/sheets.ts'
import { writeDocx } from '../../../src/write/write-docx.ts'
import { paperFrom } from '../paper/sources.ts'

const { paper } = paperFrom(
  '---\ntitle: "Points"\nmarking: "S"\n---\n\n# (S) Points\n\n| | |\n| --- | --- |\n| With | (S) Ada [¶1] |\n\n## (S) Hurry\n\n<!-- _block: say -->\n### To be said\n\n- (C) **Hurry:** He is in a hurry. [¶1]\n- Say: [to be drafted]\n\n<!-- _block: avoid -->\n### Avoid\n\n1. (S) She waits. [¶2]\n\n---\n\n# (S) Tab A\n\ntext\n',
)
const given = { sheet: sheets['5x8'], size: 12, isCard: false, reference: null }
const partsOf = async (
  reference: ReadonlyMap<string, string> | null = null,
): Promise<Record<string, string>> => {
  const parts = unzipSync(await writeDocx(paper, { ...given, reference }))
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

describe('writeDocx', () => {
  it('uses styles that an office knows, and direct formatting for emphasis alone', async () => {
    const { 'word/document.xml': body = '', 'word/styles.xml': styles = '' } = await partsOf()
    const used = [...new Set([...body.matchAll(/<w:pStyle w:val="([^"]*)"/g)].map(([, id]) => id))]
    expect(used).toEqual(
      expect.arrayContaining(['Title', 'Heading1', 'Heading2', 'ListNumber', 'WordsToBeSaid', 'RoomToWrite']),
    )
    for (const id of used) expect(styles).toContain(`w:styleId="${id}"`)
    expect(body).not.toMatch(/<w:(?:sz|color|rFonts) /)
    expect(body).toContain('<w:pgSz w:w="7200" w:h="11520"')
  })

  it('bears banner and page number in header and footer', async () => {
    const { 'word/header1.xml': header, 'word/footer1.xml': footer } = await partsOf()
    expect(header).toContain('>SECRET<')
    expect(footer).toMatch(/PAGE[\s\S]*NUMPAGES[\s\S]*>SECRET</)
  })

  it('puts what to raise and to avoid side by side with their headings', async () => {
    const { 'word/document.xml': body = '' } = await partsOf()
    const row = /<w:tr>(?:(?!<\/w:tr>)[\s\S])*To be said[\s\S]*?<\/w:tr>/.exec(body)?.[0] ?? ''
    expect(row.replace(/<[^>]+>/g, '')).toMatch(
      /To be said\(C\) Hurry: He is in a hurry\. \[¶1\]Say: \[to be drafted\]$/,
    )
  })

  it('gives the same bytes for the same paper', async () => {
    expect(await writeDocx(paper, given)).toEqual(await writeDocx(paper, given))
  })

  it('takes styles by their names, theme and page from an office’s document', async () => {
    const style = (id: string, name: string, more = '') =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`
    const office = new Map([
      [
        'word/styles.xml',
        `<w:styles xmlns:w="x">${style('Titel', 'Title')}${style('berschrift1', 'heading 1', '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>')}</w:styles>`,
      ],
      [
        'word/document.xml',
        '<w:document><w:body><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="1700"/></w:sectPr></w:body></w:document>',
      ],
      ['word/theme/theme1.xml', '<a:theme/>'],
    ])
    const parts = await partsOf(office)
    const { 'word/document.xml': body = '', 'word/styles.xml': styles = '' } = parts
    expect(body).toContain('<w:pStyle w:val="berschrift1"/>')
    expect(body).not.toContain('"Heading1"')
    expect(body).toContain('<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="1700"/>')
    expect(styles).not.toContain('<w:numPr>')
    expect(styles.match(/w:val="Words to Be Said"/g)).toHaveLength(1)
    expect(styles.match(/<w:name w:val="Title"/gi)).toHaveLength(1)
    expect(parts['word/theme/theme1.xml']).toBe('<a:theme/>')
  })
})
