import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { runJob } from '../../src/commands/batch/run-job.ts'
import { Unusable } from '../../src/files.ts'
import { briefCables } from '../../src/pipeline/brief-cables.ts'
import { checkAgainst, readProduct } from '../../src/pipeline/check-file.ts'
import { officeReference } from '../../src/pipeline/office-reference.ts'
import { parseSettings } from '../../src/settings.ts'
import { sealState } from '../../src/write/seal/seal.ts'

/**
 * Gives a file to everything that takes one of its kind. Throws where a command met a fault of its own, or made what
 * it must not; a refusal with a message is as good as a product.
 */
export async function exercise(name: string, bytes: Uint8Array, folder: string): Promise<void> {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  if (/\.(txt|md)$/.test(name)) {
    for (const command of ['deck', 'points', 'brief'] as const) await made(command, path, folder)
    return
  }
  if (name.endsWith('.yaml')) {
    parseSettings(new TextDecoder().decode(bytes), name)
    return
  }
  sealState(bytes)
  const { product } = readProduct(bytes, name)
  const cable = { name: 'cable.txt', bytes: new TextEncoder().encode('1. (C) Canada will vote.'), sha256: '' }
  if (product) checkAgainst(product, briefCables(cable, { cableDate: null, today: '2026-01-02' }), false)
  await officeReference(bytes, name)
}

async function made(command: 'deck' | 'points' | 'brief', input: string, folder: string): Promise<void> {
  const result = await runJob({
    command,
    input,
    options: { output: `${folder}/`, allowNodis: true },
    today: '2026-01-02',
    workingFolder: folder,
  }).catch(cause => {
    if (cause instanceof Unusable) return null
    throw cause
  })
  for (const { path, content } of result?.products ?? []) {
    if (!/^[a-z0-9-]+\.[a-z]+$/.test(basename(path))) throw new Error(`A name that leads astray: ${path}`)
    if (path.endsWith('.pptx') && sealState(content) !== 'whole') throw new Error(`A broken deck: ${path}`)
  }
  if (result?.code === 0 && result.products.length === 0) throw new Error(`${command} made nothing`)
  if (result?.code === 1 && result.faults.length === 0) throw new Error(`${command} failed without a word`)
}
