import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic, Reported } from '../model/diagnostic.ts'
import { windows1252High } from './characters/windows-1252.ts'

/**
 * A file's bytes as text, without byte order mark: UTF-8 and UTF-16 by their mark or by their look, else Windows-1252,
 * in which every byte means something. Never throws.
 */
export function decode(bytes: Uint8Array): Reported<string> {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return { value: new TextDecoder().decode(bytes), diagnostics: [] }
  const wide = wideOrder(bytes)
  if (wide !== null) return { value: utf16(bytes, wide), diagnostics: [other(`UTF-16 (${wide})`)] }
  try {
    return { value: new TextDecoder('utf-8', { fatal: true }).decode(bytes), diagnostics: [] }
  } catch {
    return { value: windows1252(bytes), diagnostics: [other('Windows-1252')] }
  }
}

type Order = 'little-endian' | 'big-endian'

function other(encoding: string): Diagnostic {
  return diagnose('read/encoding', `The file is not UTF-8; it was read as ${encoding}.`, {
    hint: 'If letters look wrong, save the file as UTF-8.',
  })
}

const startsWith = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, at) => bytes[at] === byte)

/** English text in UTF-16 has a zero in every other byte; a sample of the first 2,000 is enough. */
function wideOrder(bytes: Uint8Array): Order | null {
  if (startsWith(bytes, 0xff, 0xfe)) return 'little-endian'
  if (startsWith(bytes, 0xfe, 0xff)) return 'big-endian'
  const sample = Math.min(bytes.length, 2000) & ~1
  let even = 0
  let odd = 0
  for (let at = 0; at < sample; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  if (sample < 4 || Math.max(even, odd) < sample * 0.35) return null
  return odd > even ? 'little-endian' : 'big-endian'
}

/** By hand, since TextDecoder of some Node versions takes Windows-1252 for Latin-1. */
const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, control => windows1252High[control.charCodeAt(0) - 0x80] ?? control)

/** By hand, since a TextDecoder turns lone surrogates into U+FFFD and so loses what stood there. */
function utf16(bytes: Uint8Array, order: Order): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const units = new Uint16Array(bytes.length >> 1)
  for (let at = 0; at < units.length; at++) units[at] = view.getUint16(at * 2, order === 'little-endian')
  const parts: string[] = []
  for (let at = units[0] === 0xfeff ? 1 : 0; at < units.length; at += 8192) {
    parts.push(String.fromCharCode(...units.subarray(at, at + 8192)))
  }
  return parts.join('')
}
