import type { Reported } from '../model/diagnostic.ts'
import type { Reference } from '../model/reference.ts'

/** An office's .pptx or .potx, read to carry slides; null, with the reason, where it cannot. Its reader is loaded when needed. */
export async function officeReference(bytes: Uint8Array, file: string): Promise<Reported<Reference | null>> {
  const { readReference } = await import('../reference/read-reference.ts')
  return readReference(bytes, file)
}
