import { strFromU8, unzipSync } from 'fflate'
import type { Package } from './package.ts'

/** Unzips; directory entries, which a package must not have, are left out (pptxgenjs PR #1462). */
export function openPackage(bytes: Uint8Array): Package {
  const parts: Package = new Map()
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (name.endsWith('/')) continue
    parts.set(name, /\.(xml|rels)$/.test(name) ? strFromU8(content) : content)
  }
  return parts
}
