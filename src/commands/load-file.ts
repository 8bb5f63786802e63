import { readInput, sha256, Unusable } from '../files.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { CableFile } from '../pipeline/brief-cables.ts'

export async function loadFile(name: string): Promise<CableFile> {
  const { bytes } = await readInput(name)
  let digest: string | null = null
  return {
    name,
    bytes,
    get sha256() {
      digest ??= sha256(bytes)
      return digest
    },
  }
}

/** Stops where the remarks about a cable say that nothing can be made of it. */
export function refuseUnusable(remarks: Diagnostic[]): void {
  const fatal = remarks.filter(({ code }) => unusable.has(code))
  if (fatal.length > 0) throw new Unusable(...fatal)
}

const unusable: ReadonlySet<string> = new Set(['command/no-cable', 'command/nothing-left'])
