import { expect, test } from 'vitest'
import { repairPlaceholder } from '../../../../../src/write/package/repairs/placeholder-inheritance.ts'

const drawn =
  '<p:cNvSpPr/><p:nvPr><p:ph\n\t\t idx="101"\n\t\t type="body"\n\t\t hasCustomPrompt="1"\n\t\t/></p:nvPr>' +
  '<p:spPr><a:xfrm><a:off x="1" y="2"/><a:ext cx="3" cy="4"/></a:xfrm><a:noFill/></p:spPr>' +
  '<p:txBody><a:bodyPr wrap="square" rtlCol="0"></a:bodyPr><a:lstStyle/></p:txBody>'

test('inherits place and margins from the layout (#595)', () => {
  expect(repairPlaceholder(drawn, { type: 'body', idx: 14 }, null)).toBe(
    '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="14"/></p:nvPr><p:spPr/>' +
      '<p:txBody><a:bodyPr/><a:lstStyle/></p:txBody>',
  )
})

test('keeps a place of its own', () => {
  const box = { x: 1, y: 2, width: 3, height: 4.5 }
  expect(repairPlaceholder(drawn, { type: 'title', idx: null }, box)).toContain(
    '<p:ph type="title"/></p:nvPr><p:spPr><a:xfrm><a:off x="12700" y="25400"/><a:ext cx="38100" cy="57150"/></a:xfrm></p:spPr>',
  )
})
