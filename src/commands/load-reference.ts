import { readInput, Unusable } from '../files.ts'
import type { Reported } from '../model/diagnostic.ts'
import type { Reference } from '../model/reference.ts'
import { officeReference } from '../pipeline/office-reference.ts'

/** The office's presentation that --reference-doc names; null without it. Ends the command where it cannot be used. */
export async function loadReference(file: string | undefined): Promise<Reported<Reference | null>> {
  if (file === undefined) return { value: null, diagnostics: [] }
  const { bytes } = await readInput(file)
  const found = await officeReference(bytes, file)
  if (found.value === null) throw new Unusable(...found.diagnostics)
  return found
}
