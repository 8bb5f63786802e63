import { beforeAll, describe, expect, test } from 'vitest'
import { openPackage } from '../../../../../src/write/package/open-package.ts'
import type { Package } from '../../../../../src/write/package/package.ts'
import { textPart } from '../../../../../src/write/package/text-part.ts'
import { sampleDeck } from '../../pptx/sample-deck.ts'
import { opened } from '../opened.ts'
import { xmlFault } from '../well-formed.ts'

describe('a chart’s workbook', () => {
  let workbook: Package
  beforeAll(async () => {
    const bytes = (await opened(sampleDeck())).parts.get('ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx')
    if (typeof bytes === 'string' || bytes === undefined) throw new Error('no workbook')
    workbook = openPackage(bytes)
  })

  test('is dated by the deck', () => {
    expect(textPart(workbook, 'docProps/core.xml').match(/2003-02-11T08:00:00/g)).toHaveLength(2)
  })

  test('has no stray table and no empty number', () => {
    expect(
      [...workbook.keys()].filter(name => name.includes('table') || name.includes('sheet1.xml.rels')),
    ).toEqual([])
    for (const content of workbook.values()) {
      expect(String(content)).not.toContain('tables/')
      expect(xmlFault(String(content))).toBeNull()
    }
    const sheet = textPart(workbook, 'xl/worksheets/sheet1.xml')
    expect(sheet).toContain('<c r="B2"><v>1.5</v></c>')
    expect(sheet).not.toContain('r="B3"')
  })
})
