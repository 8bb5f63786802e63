import { createHash } from 'node:crypto'

/** 128 bits of SHA-256 over everything given, in hexadecimal. */
export function digest(...contents: (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const content of contents) hash.update(content)
  return hash.digest('hex').slice(0, 32)
}
