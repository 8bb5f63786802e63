import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = new URL('../../', import.meta.url).pathname

export const sample = join(root, 'tests/corpus/03OTTAWA49.txt')
export const corpusFile = (name: string): string => join(root, 'tests/corpus', `${name}.txt`)
export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'scenesetter-test-'))

export interface CommandResult {
  code: number | null
  out: string
  err: string
}

/** Runs `dist/cli.cjs` as a user does, piped, on a fixed day. */
export function runCommand(
  args: string[],
  given: { cwd?: string; input?: string | Uint8Array; env?: Record<string, string> } = {},
): CommandResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli.cjs'), ...args], {
    cwd: given.cwd ?? emptyFolder(),
    input: given.input ?? '',
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH: '1767312000', NO_COLOR: '1', ...given.env },
    maxBuffer: 64 * 1024 * 1024,
  })
  return { code: status, out: stdout, err: stderr }
}
