import { aboutSet } from '../../pipeline/template-set.ts'
import { noSettings } from '../../settings.ts'
import { builtInSets } from '../../template-folder.ts'
import type { CommandIo, ExitCode } from '../command-io.ts'
import { loadSet } from '../load-set.ts'

/** `scenesetter template list`: the built-in sets, each in a sentence. */
export function list(io: CommandIo): ExitCode {
  for (const name of builtInSets())
    io.out(`${name.padEnd(12)} ${aboutSet(loadSet(name, noSettings)) ?? ''}\n`)
  return 0
}
