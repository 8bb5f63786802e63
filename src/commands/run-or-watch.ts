import type { BatchCommand } from './batch/job.ts'
import { oneOrMany } from './batch/one-or-many.ts'
import type { CommandIo, ExitCode } from './command-io.ts'

export type Run<Options> = (files: string[], options: Options, io: CommandIo) => Promise<ExitCode>
export type Shared = { output?: string; resume?: boolean; book?: boolean; watch?: boolean }

/** Runs a command, as a batch where it takes many files, once or again at each change; its module is loaded when it runs. */
export async function runOrWatch<Options extends object>(
  load: () => Promise<Run<Options>>,
  batch: BatchCommand | undefined,
  files: string[],
  options: Options & Shared,
  io: CommandIo,
): Promise<ExitCode> {
  const run: Run<Options & Shared> = async (names, given, to) =>
    batch
      ? oneOrMany(batch, names, given, to, async some => (await load())(some, given, to))
      : (await load())(names, given, to)
  if (!options.watch) return run(files, options, io)
  // What a batch may run has no effect but through its io.
  const rehearsal = batch ? await load() : null
  return (await import('./watching.ts')).watching(run, files, options, io, rehearsal)
}
