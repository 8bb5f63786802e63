import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { atInterrupt } from './at-interrupt.ts'

/** Names the build that the code is of; the build puts it here. */
declare const BUILD: string

/*
 * What V8 compiled lies beside the bundle, as Python's `__pycache__` does: it is code, so it is trusted as far as the
 * bundle is, and goes where that goes. A folder that cannot be written to only means a slower start.
 */
const fileOf = (command: string, source: string): string | null =>
  // V8 tells a source by its length only: while a build takes the place of another, its name must tell.
  source.startsWith(`/*${BUILD}*/`) &&
  /^[a-z]{1,20}$/.test(command) &&
  process.env.NODE_DISABLE_COMPILE_CACHE !== '1'
    ? fileURLToPath(
        new URL(`compiled/${BUILD}-${process.version}-${process.arch}-${command}`, import.meta.url),
      )
    : null

/** Code kept from an earlier run of the command; V8 rejects what is damaged or of another version or other flags. */
export function keptCompiled(command: string, source: string): Buffer | null {
  const file = fileOf(command, source)
  try {
    return file === null ? null : readFileSync(file)
  } catch {
    return null
  }
}

/** Keeps compiled code for the next run, whole or not at all. */
export function keepCompiled(command: string, source: string, code: Buffer): void {
  const file = fileOf(command, source)
  if (file === null) return
  const beside = `${file}.${process.pid}.tmp`
  try {
    mkdirSync(dirname(file), { recursive: true })
  } catch {
    return
  }
  // To the end of the process, which is near.
  atInterrupt()
  try {
    writeFileSync(beside, code, { flush: true })
    renameSync(beside, file)
  } catch {
    rmSync(beside, { force: true })
  }
}
