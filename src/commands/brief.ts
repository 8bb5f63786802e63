import { diagnose } from '../diagnostics/diagnose.ts'
import { Unusable } from '../files.ts'
import type { BriefedCable } from '../pipeline/brief-cables.ts'
import type { CommandIo, ExitCode } from './command-io.ts'
import { eachFile } from './each-file.ts'
import { type CableOptions, loadCables, loadFile, loadSettings } from './load.ts'
import { reportLeftOut } from './report-left-out.ts'
import { reportRemarks } from './report-remarks.ts'

interface BriefCommandOptions extends CableOptions {
  json?: boolean
  strict?: boolean
  width?: number
  why?: string
}

/** `scenesetter brief FILE...`: what templates see; one Brief a line with --json and several files. */
export async function brief(files: string[], options: BriefCommandOptions, io: CommandIo): Promise<ExitCode> {
  const { settings } = loadSettings(io)
  const { briefPage } = await import('../write/brief-page.ts')
  const several = files.length > 1
  return eachFile(files, io, async name => {
    const file = await loadFile(name)
    let code: ExitCode = 0
    // Looking at a cable copies nothing, so NODIS needs no leave here; the remarks say what it is.
    const cables = loadCables(file, { ...options, allowNodis: true }, io)
    for (const briefed of cables) {
      const { brief: found, cable, remarks } = briefed
      reportLeftOut(io, briefed)
      if (options.why !== undefined) {
        io.out(`${await explanation(briefed, options.why, name)}\n`)
        continue
      }
      const lines = several || cables.length > 1
      if (options.json)
        io.out(`${lines ? JSON.stringify({ file: name, ...found }) : JSON.stringify(found, null, 2)}\n`)
      else io.out(`${briefPage(found, { width: options.width ?? io.columns ?? 80, color: io.color.out })}\n`)
      const given = { source: cable.source, strict: options.strict ?? false, accepted: settings.accept }
      if (options.json || options.strict) code = reportRemarks(io, remarks, given) || code
    }
    return code
  })
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
