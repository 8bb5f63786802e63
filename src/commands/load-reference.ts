import { readInput, sha256, Unusable } from '../files.ts'
import type { Reported } from '../model/diagnostic.ts'
import { Kept } from '../model/kept.ts'
import type { Reference } from '../model/reference.ts'
import { officeReference } from '../pipeline/office-reference.ts'

const kept = new Kept<Promise<Reported<Reference | null>>>(1)

/** The office's presentation that --reference-doc names; null without it. Ends the command where it cannot be used. */
export async function loadReference(file: string | undefined): Promise<Reported<Reference | null>> {
  if (file === undefined) return { value: null, diagnostics: [] }
  const { bytes } = await readInput(file)
  const found = await kept.get(
    () => `${file} ${sha256(bytes)}`,
    () => officeReference(bytes, file),
  )
  if (found.value === null) throw new Unusable(...found.diagnostics)
  return found
}
