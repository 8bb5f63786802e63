import { diagnose } from '../diagnostics/diagnose.ts'
import { isFolder, Unusable } from '../files.ts'
import type { Brief } from '../model/brief.ts'
import type { BriefedCable } from '../pipeline/brief-cables.ts'
import type { CommandIo, ExitCode } from './command-io.ts'
import { eachFile } from './each-file.ts'
import { type CableOptions, loadFile, loadSettings } from './load.ts'
import { loadComparedCables } from './load-compared.ts'
import { distinctName, outputPath, productName } from './output-path.ts'
import { reportLeftOut } from './report-left-out.ts'
import { reportRemarks } from './report-remarks.ts'
import { writeProducts } from './write-products.ts'

interface BriefCommandOptions extends CableOptions {
  json?: boolean
  strict?: boolean
  width?: number
  why?: string
  output?: string
  force?: boolean
}

/** `scenesetter brief FILE...`: what templates see; one Brief a line with --json and several files. */
export async function brief(files: string[], options: BriefCommandOptions, io: CommandIo): Promise<ExitCode> {
  const { settings } = loadSettings(io)
  const { briefPage } = await import('../write/brief-page.ts')
  const several = files.length > 1 || io.keep !== undefined
  const taken = new Set<string>()
  const width = options.width ?? io.columns ?? 80
  const color = io.color.out && options.output === undefined
  const page = (found: Brief): string => `${briefPage(found, { width, color })}\n`
  return eachFile(files, io, async name => {
    const file = await loadFile(name)
    let code: ExitCode = 0
    // Looking at a cable copies nothing, so NODIS needs no leave here; the remarks say what it is.
    const cables = await loadComparedCables(file, { ...options, allowNodis: true }, io)
    for (const briefed of cables) {
      const { brief: found, cable, remarks } = briefed
      reportLeftOut(io, briefed)
      if (options.why !== undefined) {
        io.out(`${await explanation(briefed, options.why, name)}\n`)
        continue
      }
      const many = several || cables.length > 1
      const text = options.json ? json(found, name, many && options.output === undefined) : page(found)
      if (options.output === undefined) io.out(text)
      else await writeBrief({ brief: found, text, file: name, several: many }, options, io, taken)
      const given = { source: cable.source, strict: options.strict ?? false, accepted: settings.accept }
      if (options.json || options.strict) code = reportRemarks(io, remarks, given) || code
    }
    return code
  })
}

/** A line with the file's name where there are several, else laid out to be read. */
const json = (found: Brief, file: string, isLine: boolean): string =>
  `${isLine ? JSON.stringify({ file, ...found }) : JSON.stringify(found, null, 2)}\n`

/** To the file named with -o; to `06-lima-12-brief.json` in a folder. */
async function writeBrief(
  made: { brief: Brief; text: string; file: string; several: boolean },
  options: BriefCommandOptions,
  io: CommandIo,
  taken: Set<string>,
): Promise<void> {
  const { output = '' } = options
  const name = distinctName(`${productName(made.brief.cable.id, made.file)}-brief`, taken)
  const path = outputPath(name, options.json ? '.json' : '.txt', {
    wanted: output,
    isFolder: isFolder(output),
    several: made.several,
  })
  await writeProducts([{ path, content: made.text }], options, io)
}

/** `p7.5 raise`, the sentence, and each cue with its weight for the role. */
async function explanation(briefed: BriefedCable, id: string, file: string): Promise<string> {
  const { explainStatement } = await import('../pipeline/explain-statement.ts')
  const found = explainStatement(briefed, id)
  if (found === null)
    throw new Unusable(
      diagnose('command/unknown-statement', `${file} has no statement ${id}.`, {
        hint: 'brief --json shows the ids',
      }),
    )
  const cues = found.cues
    .filter(({ weight }) => Math.abs(weight) >= 0.05)
    .map(({ signal, phrase, weight }) => {
      const words = phrase === '' ? '' : `: "${phrase}"`
      return `  ${weight.toFixed(1).padStart(5)}  ${signal}${words}`
    })
  return [`${id} ${found.role}`, `  ${found.verbatim}`, ...cues].join('\n')
}
