import { diagnose } from '../diagnostics/diagnose.ts'
import { sha256, Unusable } from '../files.ts'
import { sealed, sealState } from '../write/seal/seal.ts'
import { standing, writeWhole } from '../write-whole.ts'
import type { CommandIo, Product } from './command-io.ts'

interface Terms {
  force?: boolean
  /** True for a file known by other means to be as it was made. */
  isOurs?: (path: string, content: Uint8Array) => boolean
}

/**
 * Writes what a command makes, each file whole or not at all, and prints its path. Refused before anything is written
 * where a file stands that was not made here or was edited since, unless `force` is given.
 */
export async function writeProducts(products: Product[], terms: Terms, io: CommandIo): Promise<void> {
  const files = products.map(product => ({ path: product.path, content: sealedContent(product) }))
  for (const file of files)
    if (!io.keep && !terms.force) await refuseToReplace(file.path, file.content, terms)
  for (const file of files) {
    if (io.keep) io.keep(file)
    else {
      await writeWhole(file.path, file.content)
      written.set(file.path, sha256(file.content))
      io.out(`${file.path}\n`)
    }
  }
}

function sealedContent({ content, isSealed }: Product): Uint8Array {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return isSealed ? bytes : sealed(bytes)
}

/** By path, what this process wrote there: under --watch most of what stands is that. */
const written = new Map<string, string>()

async function refuseToReplace(path: string, content: Uint8Array, { isOurs }: Terms): Promise<void> {
  const before = await standing(path)
  if (before === null || Buffer.compare(before, content) === 0 || isOurs?.(path, before)) return
  if (written.has(path) && written.get(path) === sha256(before)) return
  const state = sealState(before)
  if (state === 'whole') return
  const why = state === 'broken' ? 'has been edited since it was made' : 'bears no seal of scenesetter'
  throw new Unusable(
    diagnose('command/output-taken', `${path} ${why}: it was left as it is.`, {
      hint: 'give another name with -o, or replace it with --force',
    }),
  )
}
