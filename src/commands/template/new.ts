import { basename, join, resolve } from 'node:path'
import { diagnose } from '../../diagnostics/diagnose.ts'
import { isEmptyFolder, Unusable } from '../../files.ts'
import { allFiles, wholeTheme } from '../../pipeline/template-set.ts'
import { noSettings } from '../../settings.ts'
import { templateGuide } from '../../template-folder.ts'
import { writeWhole } from '../../write-whole.ts'
import type { CommandIo, ExitCode } from '../command-io.ts'
import { loadSet } from '../load-set.ts'

/** `scenesetter template new DIR [--from NAME]`: a copy of a set, whole, with the guide. */
export async function newSet(folder: string, options: { from?: string }, io: CommandIo): Promise<ExitCode> {
  if (!isEmptyFolder(folder))
    throw new Unusable(
      diagnose('command/folder-taken', `${folder} holds files already; nothing was written.`, {
        hint: 'give the name of a folder that is not there yet',
      }),
    )
  const set = loadSet(options.from ?? 'briefing', noSettings)
  const files = {
    ...allFiles(set),
    'theme.yaml': wholeTheme(set, basename(resolve(folder))),
    'README.md': templateGuide(),
  }
  for (const [path, text] of Object.entries(files)) await writeWhole(join(folder, path), text)
  const shown = /^[\w-]+$/.test(folder) ? `./${folder}` : folder
  io.out(`${folder}\n`)
  io.err(
    `Copied ${set.name}: ${Object.keys(files).length} files. README.md tells how to change them.\n` +
      `Use it:   scenesetter deck cable.txt --template ${shown}\n` +
      `Check it: scenesetter template check ${shown}\n`,
  )
  return 0
}
