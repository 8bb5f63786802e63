import { unzipSync } from 'fflate'

/** Far above any deck, paper or template: a file that claims more is a bomb or not ours. */
const most = { part: 64 * 1024 * 1024, whole: 256 * 1024 * 1024, parts: 20_000 }

/**
 * The parts of a package whose names match, by name; null where it is no readable package, or one too large to
 * unpack. Directory entries are no parts.
 */
export function openZip(bytes: Uint8Array, wanted: RegExp): Map<string, Uint8Array> | null {
  let size = 0
  let count = 0
  let isTooLarge = false
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        count += 1
        if (name.endsWith('/') || !wanted.test(name)) return false
        size += originalSize
        if (originalSize > most.part || size > most.whole || count > most.parts) isTooLarge = true
        return !isTooLarge
      },
    })
    return isTooLarge ? null : new Map(Object.entries(parts))
  } catch {
    return null
  }
}

/** The same as text. */
export function openZipText(bytes: Uint8Array, wanted: RegExp): Map<string, string> | null {
  const parts = openZip(bytes, wanted)
  if (parts === null) return null
  return new Map([...parts].map(([name, content]) => [name, new TextDecoder().decode(content)]))
}
