import { expect, test } from 'vitest'
import { repairShapeIdentity } from '../../../../../src/write/package/repairs/shape-identity.ts'

const identity = { id: 7, name: 'A & "B"', altText: '', decorative: false }

test.each([
  '<p:cNvPr id="2" name="Text 0"></p:cNvPr>',
  '<p:cNvPr id="2" name="Table &gt; 1"/>',
  '<p:cNvPr id="2" name="Chart" descr="preencoded.png"/>',
  '<p:cNvPr id="2" name="Image" descr="x">    </p:cNvPr>',
])('replaces %s (#1532, #1298)', xml => {
  expect(repairShapeIdentity(`<a>${xml}</a>`, identity)).toBe(
    '<a><p:cNvPr id="7" name="A &amp; &quot;B&quot;"/></a>',
  )
})

test('takes alternative text as it is, dollar signs too', () => {
  const described = repairShapeIdentity('<p:cNvPr id="2" name=""/>', { ...identity, altText: 'US$& 5 <bn>' })
  expect(described).toContain('descr="US$&amp; 5 &lt;bn&gt;"')
})

test('marks decoration', () => {
  expect(repairShapeIdentity('<p:cNvPr id="2" name=""/>', { ...identity, decorative: true })).toContain(
    'val="1"/></a:ext></a:extLst></p:cNvPr>',
  )
})
