import { unzipSync } from 'fflate'
import type { Package } from '../package/package.ts'
import { zipPackage } from '../package/zip-package.ts'
import { bearsSeal, coreProperties, sealOfPackage, sealPackage } from './seal-package.ts'
import { sealOfText, sealText } from './seal-text.ts'

/** What its seal says of a file: as it was made here; edited since; or nothing, for it bears none. */
export type SealState = 'whole' | 'broken' | 'none'

/** A product as it goes to the disk: .pptx, .docx, .pdf, .html and drafts bear a seal, the rest has no room for one. */
export function sealed(content: Uint8Array): Uint8Array {
  if (!isZip(content)) {
    const text = sealText(latin(content))
    return text.length === content.length ? content : new Uint8Array(Buffer.from(text, 'latin1'))
  }
  if (bearsSeal(opened(content, name => name === coreProperties))) return content
  const parts = opened(content)
  if (parts === null) return content
  sealPackage(parts)
  return zipPackage(parts)
}

/** Reads a file's seal; anything may be given. */
export function sealState(content: Uint8Array): SealState {
  const parts = isZip(content) ? opened(content) : null
  const found = parts ? sealOfPackage(parts) : sealOfText(latin(content))
  if (found === null) return 'none'
  return found.borne === found.due ? 'whole' : 'broken'
}

const latin = (content: Uint8Array): string => Buffer.from(content).toString('latin1')
const isZip = (content: Uint8Array): boolean => content[0] === 0x50 && content[1] === 0x4b

/** Far above any deck: a package that claims more is not ours. */
const largest = 256 * 1024 * 1024

function opened(content: Uint8Array, isWanted: (name: string) => boolean = () => true): Package | null {
  let size = 0
  try {
    const parts = unzipSync(content, {
      filter: ({ name, originalSize }) => {
        if (!isWanted(name)) return false
        size += originalSize
        return size <= largest
      },
    })
    return size > largest ? null : new Map(Object.entries(parts))
  } catch {
    return null
  }
}
