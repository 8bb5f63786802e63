import { expect, it } from 'vitest'
import { inferredPart } from '../../../src/model/inferred-part.ts'
import { titleParts } from '../../../src/template/words/title-parts.ts'

it.each([
  ['Health Minister, Dr.', 'Dr.', 'Health Minister'],
  ['Health Minister Dr.', 'Dr.', 'Health Minister'],
  ['NORTHCOM Commander GEN', 'GEN', 'NORTHCOM Commander'],
  ['Staff Officer of the Armed Forces, Major General', 'Major General', 'Staff Officer of the Armed Forces'],
  ['Interior Minister Col. (Ret.)', 'Col. (Ret.)', 'Interior Minister'],
  ['Admiral', 'Admiral', ''],
  ['Attorney General', '', 'Attorney General'],
  ['UN Secretary General', '', 'UN Secretary General'],
  ['Foreign Minister', '', 'Foreign Minister'],
  [null, '', ''],
])('%j is said as %j before a name and %j behind it', (title, rank, office) => {
  expect(titleParts(title)).toEqual({ rank, office })
})

it('tells whether a year or a day was concluded', () => {
  expect(inferredPart({ text: 'January 9', inferred: true })).toBe('year inferred')
  expect(inferredPart({ text: 'tonight', inferred: true })).toBe('day inferred')
  expect(inferredPart({ text: 'May 3, 2004', inferred: false })).toBe('')
})
