import { unzipSync } from 'fflate'

/** Far above any deck or paper: a file that claims more is a bomb or not ours. */
const most = { part: 32 * 1024 * 1024, whole: 128 * 1024 * 1024, parts: 20_000 }

/** The text parts of a package whose names match; null where it is no readable package, or one too large to unpack. */
export function openZip(bytes: Uint8Array, wanted: RegExp): Map<string, string> | null {
  let size = 0
  let count = 0
  let isTooLarge = false
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        count += 1
        if (!wanted.test(name)) return false
        size += originalSize
        if (originalSize > most.part || size > most.whole || count > most.parts) isTooLarge = true
        return !isTooLarge
      },
    })
    if (isTooLarge) return null
    return new Map(Object.entries(parts).map(([name, content]) => [name, new TextDecoder().decode(content)]))
  } catch {
    return null
  }
}
