import { expect, test } from 'vitest'
import type { Package } from '../../../../../src/write/package/package.ts'
import { repairTheme } from '../../../../../src/write/package/repairs/theme.ts'
import { sampleDeck } from '../../pptx/sample-deck.ts'
import { xmlFault } from '../well-formed.ts'

test('the deck’s colours and fonts, twice: each master has a theme of its own (#1443, #1449)', () => {
  const theme = { ...sampleDeck().theme, name: 'A&B $& "C"' }
  const parts: Package = new Map([
    [
      'ppt/theme/theme1.xml',
      '<a:theme xmlns:a="x" name="Office Theme"><a:clrScheme name="Office"><a:dk1/></a:clrScheme>' +
        '<a:fontScheme name="Office"><a:majorFont/></a:fontScheme><a:fmtScheme name="Office"/></a:theme>',
    ],
    ['ppt/notesMasters/_rels/notesMaster1.xml.rels', '<r Target="../theme/theme1.xml"/>'],
  ])
  repairTheme(parts, theme)
  const xml = String(parts.get('ppt/theme/theme1.xml'))
  expect(xmlFault(xml)).toBeNull()
  expect(xml).toContain('<a:theme xmlns:a="x" name="A&amp;B $&amp; &quot;C&quot;">')
  expect([...xml.matchAll(/<a:(\w+)><a:srgbClr/g)].map(match => match[1]).join(' ')).toBe(
    'dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink',
  )
  expect(xml).toContain('<a:minorFont><a:latin typeface="Arial"/>')
  expect(xml).toContain('<a:fmtScheme name="Office"/>')
  expect(parts.get('ppt/theme/theme2.xml')).toBe(xml)
  expect(parts.get('ppt/notesMasters/_rels/notesMaster1.xml.rels')).toContain('theme2.xml')
})
