import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { emptyFolder } from './run-command.ts'

const cli = new URL('../../dist/cli.cjs', import.meta.url).pathname

/** Minutes of work in one go. */
const long = `CONFIDENTIAL OTTAWA 000049\n\n1. (C) ${'Canada will vote on "the matter of fish". '.repeat(200_000)}\n`

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'ends at %s at once, in the midst of a long computation, and leaves nothing',
  async name => {
    const cwd = emptyFolder()
    const child = spawn(process.execPath, [cli, 'deck', '-', '-o', 'x.pptx'], {
      cwd,
      stdio: ['pipe', 'ignore', 'ignore'],
    })
    const ended = new Promise(resolve => child.on('exit', (code, signal) => resolve({ code, signal })))
    // All is read before anything is made of it.
    await new Promise<void>(resolve => child.stdin.end(long, resolve))
    await new Promise(resolve => setTimeout(resolve, 300))
    child.kill(name)
    try {
      expect(await ended).toEqual({ code: null, signal: name })
    } finally {
      child.kill('SIGKILL')
    }
    expect(readdirSync(cwd)).toEqual([])
  },
  15_000,
)
