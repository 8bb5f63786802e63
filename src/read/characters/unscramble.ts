import { windows1252High } from './windows-1252.ts'

/**
 * Finds UTF-8 that was once read as Windows-1252 in a run of characters beyond ASCII: `Â¶` meant `¶`, `â€™` meant `’`;
 * done twice, `Ã¢â‚¬â„¢` meant `’` as well. Sound accents (`áñ`) are left alone. Offsets are within the run.
 */
export function unscramble(run: string): { from: number; to: number; text: string }[] {
  const whole = wholly.test(run) ? decodeAll(run) : null
  if (whole !== null) return [{ from: 0, to: run.length, text: decodeAll(whole) ?? whole }]
  return [...run.matchAll(sequences)].flatMap(match => {
    const meant = meaning(match[0])
    return meant === null ? [] : [{ from: match.index, to: match.index + match[0].length, text: meant }]
  })
}

const high = windows1252High
const byteOf = new Map([...high].map((character, at) => [character, 0x80 + at]))
const trail = `[\u0080-\u00bf${[...high].filter(character => character > '\u009f').join('')}]`

/** Lead bytes as Western text needs them, so that `É»` stays. */
const sequence = `[\u00c2-\u00c5]${trail}|[\u00e2\u00ef]${trail}{2}|\u00f0${trail}{3}`
const wholly = new RegExp(`^(?:${sequence})+$`)
/** Then `â€` that lost its last byte, and a bare C1 control. */
const sequences = new RegExp(`${sequence}|â€|[\u0080-\u009f]`, 'g')

function meaning(text: string): string | null {
  if (text === 'â€') return '”'
  if (text.length === 1) return high[text.charCodeAt(0) - 0x80] ?? null
  return decodeAll(text)
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decodeAll(text: string): string | null {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const code = byteOf.get(text[at] ?? '') ?? text.charCodeAt(at)
    if (code > 0xff) return null
    bytes[at] = code
  }
  if (bytes[0] === undefined || bytes[0] < 0xc2) return null
  try {
    return utf8.decode(bytes)
  } catch {
    return null
  }
}
