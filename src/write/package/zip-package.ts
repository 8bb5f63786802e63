import { strToU8, type Zippable, zipSync } from 'fflate'
import type { Package } from './package.ts'

/** The zip format's own epoch, in local time as zip keeps it: the same bytes in every time zone. */
const epoch = new Date(1980, 0, 1)

/** Deflated (PptxGenJS stores in Node, #713), parts in the order of their names, which puts the content types first. */
export function zipPackage(parts: Package): Uint8Array {
  const entries: Zippable = {}
  for (const name of [...parts.keys()].sort()) {
    const content = parts.get(name) ?? ''
    entries[name] = typeof content === 'string' ? strToU8(content) : content
  }
  return zipSync(entries, { level: 6, mtime: epoch })
}
