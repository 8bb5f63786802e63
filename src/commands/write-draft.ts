import { diagnose } from '../diagnostics/diagnose.ts'
import { readIfThere, readInput, Unusable } from '../files.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { textOfFile } from '../pipeline/draft-text.ts'
import { mergeDrafts, openConflict } from '../pipeline/merge-draft.ts'
import { writeWhole } from '../write-whole.ts'
import type { CommandIo, ExitCode } from './command-io.ts'
import { reportRemarks } from './report-remarks.ts'
import { writeProducts } from './write-products.ts'

export interface WrittenDraft {
  output?: string
  force?: boolean
  /** An edited draft that the new one is merged into. */
  merge?: string
}

/** What the next merge starts from: the draft as it was made, beside the one that people edit. */
const baseOf = (path: string): string => `${path}.base`

/** Prints a draft, or writes it with its base beside it, or merges it into an edited one. */
export async function writeDraft(
  text: string,
  cable: string,
  options: WrittenDraft,
  given: { strict: boolean; accepted: string[] },
  io: CommandIo,
): Promise<ExitCode> {
  if (options.merge !== undefined) return mergeInto(options.merge, text, cable, options, given, io)
  if (options.output === undefined) io.out(text)
  else {
    await writeProducts([{ path: options.output, content: text }], options, io)
    await writeWhole(baseOf(options.output), text)
  }
  return 0
}

async function mergeInto(
  path: string,
  made: string,
  cable: string,
  { output = path }: WrittenDraft,
  given: { strict: boolean; accepted: string[] },
  io: CommandIo,
): Promise<ExitCode> {
  const edited = textOfFile((await readInput(path)).bytes)
  refuseOpenConflict(edited, path)
  const base = readIfThere(baseOf(path))
  if (base === null) throw new Unusable(noBase(path))
  const names = { edited: path, made: `made of ${cable}` }
  const { text, conflicts } = mergeDrafts(edited, textOfFile(base), made, names)
  const code = reportRemarks(
    io,
    conflicts.map(line => conflict(output, line)),
    { ...given, source: text },
  )
  if (code === 3) return code
  // Without a seal: nothing replaces what people have edited.
  await writeWhole(output, text)
  await writeWhole(baseOf(output), made)
  io.out(`${output}\n`)
  io.err(conflicts.length === 0 ? 'merged without conflict\n' : `merged; ${conflicts.length} to settle\n`)
  return 0
}

/** A draft with two versions of a line in it makes no product. */
export function refuseOpenConflict(text: string, file: string): void {
  const line = openConflict(text)
  if (line === null) return
  const fault = new Unusable(
    diagnose('command/open-conflict', `${file} holds a conflict that is not settled.`, {
      file,
      place: placeOf(line),
      hint: 'keep one of the two versions, and delete the lines with <<<<<<<, ======= and >>>>>>>',
    }),
  )
  fault.source = text
  throw fault
}

const conflict = (file: string, line: number): Diagnostic =>
  diagnose('command/merge-conflict', 'You and the new draft changed the same lines.', {
    file,
    place: placeOf(line),
    hint: 'keep one of the two versions; your own stands above =======',
  })

const placeOf = (line: number) => ({ start: { line, column: 1 }, end: { line, column: 8 } })

const noBase = (path: string): Diagnostic =>
  diagnose('command/no-base', `${baseOf(path)} is not there, from which ${path} was edited.`, {
    file: path,
    hint: '`draft CABLE -o FILE` writes it beside the draft; keep the two together',
  })
