import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { openPackage } from '../../../../src/write/package/open-package.ts'
import type { Package } from '../../../../src/write/package/package.ts'
import { zipPackage } from '../../../../src/write/package/zip-package.ts'

const long = '<a/>'.repeat(1000)
const parts: Package = new Map<string, string | Uint8Array>([
  ['ppt/b.xml', long],
  ['[Content_Types].xml', '<Types/>'],
  ['_rels/.rels', '<r/>'],
])

test('keeps parts by name, the content types first, whatever their order', () => {
  const bytes = zipPackage(parts)
  expect(Object.keys(unzipSync(bytes))).toEqual(['[Content_Types].xml', '_rels/.rels', 'ppt/b.xml'])
  expect(zipPackage(new Map([...parts].reverse()))).toEqual(bytes)
  expect(openPackage(bytes).get('ppt/b.xml')).toBe(long)
})

test('deflates (#713)', () => {
  expect(zipPackage(parts).length).toBeLessThan(long.length / 2)
})

test('dates every entry 1980-01-01 00:00, the zip epoch', () => {
  const bytes = zipPackage(parts)
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  // Local file header: signature, version, flags, method, then time and date, two bytes each.
  expect(strFromU8(bytes.subarray(0, 2))).toBe('PK')
  expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, (1 << 5) | 1])
})
