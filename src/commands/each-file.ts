import { Unusable } from '../files.ts'
import type { CommandIo, ExitCode } from './command-io.ts'
import { tell, textFor } from './report-remarks.ts'

/** Runs a command file by file: a failure is told and never stops the rest. The highest exit code counts, 1 before 3. */
export async function eachFile(
  files: string[],
  io: CommandIo,
  run: (file: string) => Promise<ExitCode>,
): Promise<ExitCode> {
  const codes: ExitCode[] = []
  for (const file of files) {
    try {
      codes.push(await run(file))
    } catch (cause) {
      if (!(cause instanceof Unusable)) throw cause
      codes.push(tellUnusable(cause, io))
    }
  }
  return ([1, 2, 3] as const).find(code => codes.includes(code)) ?? 0
}

/** Says what cannot be used, why, and what to do. */
export function tellUnusable({ diagnostics, source }: Unusable, io: CommandIo): ExitCode {
  for (const diagnostic of diagnostics) tell(diagnostic, textFor(diagnostic, source), io)
  return 1
}
