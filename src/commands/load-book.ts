import { diagnose } from '../diagnostics/diagnose.ts'
import { Unusable } from '../files.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { BriefedCable } from '../pipeline/brief-cables.ts'
import { draftText } from '../pipeline/draft-text.ts'
import type { CommandIo } from './command-io.ts'
import { type CableOptions, loadCables, loadFile } from './load.ts'

/** The cables of a trip book. One that cannot be used stops it: a book that lacks a meeting would mislead. */
export async function loadBook(
  files: string[],
  options: CableOptions,
  io: CommandIo,
): Promise<BriefedCable[]> {
  const cables: BriefedCable[] = []
  for (const name of files) {
    const file = await loadFile(name)
    if (draftText(file.bytes) !== null) throw new Unusable(isDraft(name))
    cables.push(...loadCables(file, options, io))
  }
  return cables
}

const isDraft = (file: string): Diagnostic =>
  diagnose('command/draft-in-book', `${file} is a draft: a book is bound from cables.`, {
    file,
    hint: 'make the draft of the whole book: scenesetter draft CABLE... --book -o trip.md',
  })
