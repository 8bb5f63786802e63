import { CommanderError } from 'commander'
import type { Job, JobResult } from './commands/batch/job.ts'
import type { CommandIo, ExitCode } from './commands/command-io.ts'
import { printable } from './diagnostics/paint.ts'
import { Unusable, unreadable } from './files.ts'
import { programOf } from './program.ts'

/** What a worker of a batch runs. */
export const runJob = async (job: Job): Promise<JobResult> =>
  (await import('./commands/batch/run-job.ts')).runJob(job)

/** argv → options → exit code; with `files.ts` the only use of the process. */

const epoch = process.env.SOURCE_DATE_EPOCH
const now = epoch !== undefined && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date()
const wantsColor = (isTerminal: boolean | undefined): boolean =>
  isTerminal === true && (process.env.NO_COLOR ?? '') === '' && process.env.TERM !== 'dumb'

const io: CommandIo = {
  out: text => process.stdout.write(process.stdout.isTTY ? printable(text) : text),
  err: text => process.stderr.write(process.stderr.isTTY ? printable(text) : text),
  page: async text => {
    if (!(await (await import('./pager.ts')).page(text))) io.out(text)
  },
  columns: process.stdout.isTTY ? process.stdout.columns : null,
  isTerminal: process.stderr.isTTY === true,
  color: { out: wantsColor(process.stdout.isTTY), err: wantsColor(process.stderr.isTTY) },
  today: now.toISOString().slice(0, 10),
  get workingFolder() {
    try {
      return process.cwd()
    } catch (cause) {
      // It was taken away meanwhile.
      throw unreadable('.', cause)
    }
  },
}

let isDone = false

const finish = (code: ExitCode): void => {
  process.exitCode = code
  isDone = code === 0
}

const program = programOf(io, finish)

// A reader that closes the pipe early (`| head`) is no fault; a full disk is.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code !== 'EPIPE') io.err(`The output cannot be written: ${cause.code}.\n`)
  process.exit(cause.code === 'EPIPE' ? 0 : 1)
})
process.stderr.on('error', () => undefined)

/** Runs the command that `process.argv` names; true when it did all its work. */
export async function run(): Promise<boolean> {
  try {
    await program.parseAsync()
  } catch (cause) {
    if (cause instanceof CommanderError) process.exitCode = cause.exitCode === 0 ? 0 : 2
    else if (cause instanceof Unusable)
      finish((await import('./commands/each-file.ts')).tellUnusable(cause, io))
    else {
      // A bug of ours, not the user's: say so in a line, without the cable's words; SCENESETTER_DEBUG shows where.
      const shown =
        process.env.SCENESETTER_DEBUG && cause instanceof Error ? cause.stack : (cause as Error).name
      process.stderr.write(`scenesetter met a fault of its own (${shown}); nothing was written.\n`)
      process.exitCode = 1
    }
  }
  return isDone
}
