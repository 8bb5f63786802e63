import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { atInterrupt } from './at-interrupt.ts'
import { diagnose } from './diagnostics/diagnose.ts'
import { Unusable } from './files.ts'

/**
 * Writes beside and renames, so that the old file is there or the new one, and never half of one, whatever happens.
 * Makes the folder where needed. A link leads to the file that is replaced; a pipe or a device is written to.
 */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  try {
    const before = await statOf(path)
    if (before !== null && !before.isFile() && !before.isDirectory()) return await writeFile(path, content)
    const release = atInterrupt()
    try {
      replace(before === null ? path : realpathSync(path), content, before?.mode ?? 0o666)
    } finally {
      await release()
    }
  } catch (cause) {
    throw unwritable(path, cause)
  }
}

/** In one step of the program, which an interrupt comes before or after: a file opened by a thread would outlive it. */
function replace(target: string, content: Uint8Array | string, mode: number): void {
  const folder = dirname(target)
  mkdirSync(folder, { recursive: true })
  sweep(folder)
  const beside = join(folder, besideName(basename(target)))
  const file = openSync(beside, 'wx', mode)
  try {
    try {
      writeFileSync(file, content)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(beside, target)
  } catch (cause) {
    rmSync(beside, { force: true })
    throw cause
  }
}

/** What stands at the place of an output; null where nothing does, or no file. */
export async function standing(path: string): Promise<Uint8Array | null> {
  try {
    const found = await statOf(path)
    return found?.isFile() ? new Uint8Array(await readFile(path)) : null
  } catch (cause) {
    throw unwritable(path, cause)
  }
}

async function statOf(path: string) {
  try {
    return await stat(path)
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return null
    throw cause
  }
}

/** `.monday.pptx.HOST.PID.9f3a.tmp`, cut to what a file system takes. */
const besideName = (name: string): string =>
  `.${name.slice(0, 60)}.${hostname()}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`
const besidePattern = /\.(\d+)\.[0-9a-f]{8}\.tmp$/
const swept = new Set<string>()

/** Takes away what a killed process of this machine left in the folder. */
function sweep(folder: string): void {
  if (swept.has(folder)) return
  swept.add(folder)
  for (const name of readdirSync(folder)) {
    const pid = besidePattern.exec(name)?.[1]
    if (pid === undefined || !name.includes(`.${hostname()}.${pid}.`) || isAlive(Number(pid))) continue
    rmSync(join(folder, name), { force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (cause) {
    return codeOf(cause) !== 'ESRCH'
  }
}

const reasons: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'nothing can be written there',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is a file',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
}

const codeOf = (cause: unknown): string => (cause as NodeJS.ErrnoException).code ?? ''

/** Why a file cannot be written, to stop with. */
export const unwritable = (path: string, cause: unknown): Unusable =>
  new Unusable(
    diagnose(
      'command/unwritable-output',
      `${path} cannot be written: ${reasons[codeOf(cause)] ?? codeOf(cause)}.`,
      {
        hint: 'choose another place with -o',
      },
    ),
  )
