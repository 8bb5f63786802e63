import { describe, expect, it } from 'vitest'
import { decode } from '../../../src/read/decode.ts'

const text = 'SUBJECT: Réunion à Tromsø – “notes”'
const utf16 = (value: string, big: boolean): Uint8Array => {
  const bytes = Buffer.from(value, 'utf16le')
  return big ? bytes.swap16() : bytes
}

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from(text), 0],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), 0],
    ['UTF-16 LE with a mark', utf16(`\ufeff${text}`, false), 1],
    ['UTF-16 BE with a mark', utf16(`\ufeff${text}`, true), 1],
    ['UTF-16 LE without', utf16(text, false), 1],
    ['UTF-16 BE without', utf16(text, true), 1],
  ])('reads %s', (_, bytes, remarks) => {
    const { value, diagnostics } = decode(bytes)
    expect(value).toBe(text)
    expect(diagnostics.map(d => d.code)).toEqual(Array(remarks).fill('read/encoding'))
  })

  it('reads what is no UTF-8 as Windows-1252', () => {
    const { value, diagnostics } = decode(Uint8Array.from([0x93, 0x52, 0xe9, 0x94, 0x80]))
    expect(value).toBe('“Ré”€')
    expect(diagnostics[0]?.message).toContain('Windows-1252')
  })

  it('keeps lone surrogates of UTF-16', () => {
    expect(decode(Uint8Array.from([0xff, 0xfe, 0x41, 0, 0, 0xd8, 0x42, 0])).value).toBe('A\ud800B')
  })

  it.each([[[]], [[0]], [[0xff, 0xfe]], [[0xff, 0xfe, 1]], [[0xc3]], [[0xef, 0xbb, 0xbf]]])(
    'never throws: %j',
    bytes => {
      expect(typeof decode(Uint8Array.from(bytes)).value).toBe('string')
    },
  )
})
