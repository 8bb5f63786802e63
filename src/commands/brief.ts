import type { CommandIo, ExitCode } from './command-io.ts'
import { eachFile } from './each-file.ts'
import { type CableOptions, loadCables, loadFile, loadSettings } from './load.ts'
import { reportLeftOut } from './report-left-out.ts'
import { reportRemarks } from './report-remarks.ts'

interface BriefCommandOptions extends CableOptions {
  json?: boolean
  strict?: boolean
  width?: number
}

/** `scenesetter brief FILE...`: what templates see; one Brief a line with --json and several files. */
export async function brief(files: string[], options: BriefCommandOptions, io: CommandIo): Promise<ExitCode> {
  const { settings } = loadSettings(io)
  const { briefPage } = await import('../write/brief-page.ts')
  const several = files.length > 1
  return eachFile(files, io, async name => {
    const file = await loadFile(name)
    let code: ExitCode = 0
    const cables = loadCables(file, options, io)
    for (const briefed of cables) {
      const { brief: found, cable, remarks } = briefed
      reportLeftOut(io, briefed)
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
