import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whatever the tests leave in the temporary folder goes with them. */
export default function ownTempFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'scenesetter-tests-'))
  process.env.TMPDIR = folder
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}
