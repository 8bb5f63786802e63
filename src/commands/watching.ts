import { performance } from 'node:perf_hooks'
import { diagnose } from '../diagnostics/diagnose.ts'
import { Unusable } from '../files.ts'
import { forgetKept, keepForNextRun } from '../model/kept.ts'
import { type FileWatch, watchFiles } from '../watch-files.ts'
import type { CommandIo, ExitCode } from './command-io.ts'
import { tellUnusable } from './each-file.ts'
import { readPaths } from './read-paths.ts'

interface Watchable {
  watch?: boolean
  template?: string
  source?: string[]
  referenceDoc?: string
  since?: string
}

/**
 * Runs a command, and again whenever something that it reads has changed, until the user ends it. A run that fails is
 * told and does not end the watch. What one run told, the next does not tell again. After the last one the product is
 * made once more, as it is without a watch: its preview then no longer loads itself again. `rehearsal` is the command
 * where it can be run without effect.
 */
export async function watching<Options extends Watchable>(
  command: (files: string[], options: Options, io: CommandIo) => Promise<ExitCode>,
  files: string[],
  options: Options,
  io: CommandIo,
  rehearsal: typeof command | null,
): Promise<ExitCode> {
  if (files.includes('-')) throw new Unusable(standardInput)
  const run = quietly(again => command(files, options, again), io)
  keepForNextRun()
  const watch = await watchFiles()
  watch.add(readPaths(files, options, io))
  let code = await run()
  io.err('Watching for changes; Ctrl-C ends.\n')
  if (rehearsal && code === 0) await rehearse(to => rehearsal(files, options, to), watch, io)
  for (let changed = await watch.next(); changed !== null; changed = await watch.next()) {
    const start = performance.now()
    io.err(`${changed.join(', ')} changed\n`)
    code = await run()
    const spent = Math.round(performance.now() - start)
    io.err(code === 0 ? `made again in ${spent} ms\n` : 'nothing was made; waiting for the next change\n')
    watch.add(readPaths(files, options, io))
  }
  if (code === 0) await command(files, { ...options, watch: false }, { ...io, out: () => {}, err: () => {} })
  return code
}

/**
 * Code that has run a few times is compiled to run fast: so the first change is answered as fast as the tenth. By turns
 * all is made anew, and all is found that was kept.
 */
async function rehearse(
  run: (io: CommandIo) => Promise<ExitCode>,
  watch: FileWatch,
  io: CommandIo,
): Promise<void> {
  const silent = { ...io, out: () => {}, err: () => {}, keep: () => {} }
  for (let round = 0; round < enoughRounds && !watch.hasNews(); round++) {
    if (round % 2 === 0) forgetKept()
    const code = await run(silent).catch(() => 1)
    if (code !== 0) return
    await new Promise(resolve => setImmediate(resolve))
  }
}

const enoughRounds = 20

/** A run that leaves out what the one before it told. */
function quietly(run: (io: CommandIo) => Promise<ExitCode>, io: CommandIo): () => Promise<ExitCode> {
  let before = new Set<string>()
  return async () => {
    const now = new Set<string>()
    const err = (text: string): void => {
      if (!before.has(text)) io.err(text)
      now.add(text)
    }
    const code = await run({ ...io, err }).catch((cause: unknown) => {
      if (cause instanceof Unusable) return tellUnusable(cause, { ...io, err })
      throw cause
    })
    // A failed run does not come to all remarks.
    before = code === 0 ? now : new Set([...before, ...now])
    return code
  }
}

const standardInput = diagnose('command/watch-input', 'Standard input cannot be watched.', {
  hint: 'name a file',
})
