import { diagnose } from '../diagnostics/diagnose.ts'
import { Unusable } from '../files.ts'
import { sealed, sealState } from '../write/seal/seal.ts'
import { standing, writeWhole } from '../write-whole.ts'
import type { CommandIo } from './command-io.ts'

export interface Product {
  path: string
  content: Uint8Array | string
}

/**
 * Writes what a command makes, each file whole or not at all, and prints its path. Refused before anything is written
 * where a file stands that was not made here or was edited since, unless `force` is given.
 */
export async function writeProducts(
  products: Product[],
  { force }: { force?: boolean },
  io: Pick<CommandIo, 'out'>,
): Promise<void> {
  const files = products.map(({ path, content }) => ({
    path,
    content: sealed(typeof content === 'string' ? new TextEncoder().encode(content) : content),
  }))
  if (!force) for (const file of files) await refuseToReplace(file.path, file.content)
  for (const { path, content } of files) {
    await writeWhole(path, content)
    io.out(`${path}\n`)
  }
}

async function refuseToReplace(path: string, content: Uint8Array): Promise<void> {
  const before = await standing(path)
  if (before === null || Buffer.compare(before, content) === 0) return
  const state = sealState(before)
  if (state === 'whole') return
  const why = state === 'broken' ? 'has been edited since it was made' : 'bears no seal of scenesetter'
  throw new Unusable(
    diagnose('command/output-taken', `${path} ${why}: it was left as it is.`, {
      hint: 'give another name with -o, or replace it with --force',
    }),
  )
}
