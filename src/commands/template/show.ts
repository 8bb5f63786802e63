import { diagnose } from '../../diagnostics/diagnose.ts'
import { nearest } from '../../diagnostics/nearest.ts'
import { Unusable } from '../../files.ts'
import { aboutSet, allFiles, shownPath } from '../../pipeline/template-set.ts'
import type { CommandIo, ExitCode } from '../command-io.ts'
import { loadSettings } from '../load.ts'
import { loadSet } from '../load-set.ts'

/** `scenesetter template show NAME [FILE]`: a set's files and where each stands, or one file's text. */
export function show(name: string, file: string | undefined, io: CommandIo): ExitCode {
  const set = loadSet(name, loadSettings(io).settings)
  const files = allFiles(set)
  const paths = Object.keys(files).sort()
  if (file === undefined) {
    io.out(`${set.name}: ${aboutSet(set) ?? 'a template set'}\n\n`)
    for (const path of paths) {
      const from = shownPath(set, path)
      io.out(`${path}${from === `${set.name}/${path}` ? '' : `   (${from})`}\n`)
    }
    return 0
  }
  const found =
    files[file] ?? files[`${file}.hbs`] ?? files[`${file}.md.hbs`] ?? files[`partials/${file}.hbs`]
  if (found === undefined) {
    const near = nearest(file, paths)
    throw new Unusable(
      diagnose('template/missing-file', `The template set "${set.name}" has no ${file}.`, {
        hint: near ? `did you mean "${near}"?` : `\`scenesetter template show ${name}\` lists its files`,
      }),
    )
  }
  io.out(found)
  return 0
}
