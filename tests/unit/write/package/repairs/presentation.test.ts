import { expect, test } from 'vitest'
import { repairNotesMasterOrder } from '../../../../../src/write/package/repairs/notes-master-order.ts'
import { repairNotesSize } from '../../../../../src/write/package/repairs/notes-size.ts'
import { repairTableHeader } from '../../../../../src/write/package/repairs/table-header.ts'

test('the notes master stands before the slides (#1443)', () => {
  const master = '<p:notesMasterIdLst><p:notesMasterId r:id="rId9"/></p:notesMasterIdLst>'
  const slides = '<p:sldIdLst><p:sldId id="256" r:id="rId2"/></p:sldIdLst>'
  expect(repairNotesMasterOrder(`<a/>${slides}${master}<b/>`)).toBe(`<a/>${master}${slides}<b/>`)
})

test('notes pages have the deck’s size', () => {
  expect(repairNotesSize('<p:notesSz cx="6858000" cy="12192000"/>', { width: 595.3, height: 841.9 })).toBe(
    '<p:notesSz cx="7560310" cy="10692130"/>',
  )
})

test('tables have a header row (#1299)', () => {
  expect(repairTableHeader('<a:tbl><a:tblPr/>')).toBe('<a:tbl><a:tblPr firstRow="1"/>')
})
