import { diagnose } from '../../diagnostics/diagnose.ts'
import { Unusable } from '../../files.ts'
import { findInputs } from '../../find-inputs.ts'
import type { CommandIo, ExitCode } from '../command-io.ts'
import type { BatchCommand } from './job.ts'

/** More inputs than a person reads the remarks of, one after another. */
const few = 10

/** Runs a command on the files named, or as a batch where a folder, a pattern or many files are named. */
export async function oneOrMany(
  command: BatchCommand,
  named: string[],
  options: { output?: string; resume?: boolean; book?: boolean },
  io: CommandIo,
  run: (files: string[]) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { names, areMany } = await findInputs(named, options.output ?? 'output')
  if (names.length === 0) throw new Unusable(noInput(named))
  const isBatch = areMany || options.resume === true || names.length > few
  if (!isBatch || options.book || names.includes('-')) return run(names)
  const { batch } = await import('./batch.ts')
  return batch(command, names, options, io)
}

const noInput = (named: string[]) =>
  diagnose('command/no-input', `There is no cable in ${named.join(', ')}.`, {
    hint: 'a folder stands for its .txt files; other endings need a pattern: "inbox/*.cbl"',
  })
