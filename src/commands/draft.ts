import { relativeTo, writeWhole } from '../files.ts'
import { draftCable } from '../pipeline/draft-cable.ts'
import type { CommandIo, ExitCode } from './command-io.ts'
import { eachFile } from './each-file.ts'
import { type CableOptions, loadCables, loadFile, loadSet, loadSettings } from './load.ts'
import { reportLeftOut } from './report-left-out.ts'
import { countRemarks, reportRemarks, usable } from './report-remarks.ts'

interface DraftOptions extends CableOptions {
  output?: string
  template?: string
  strict?: boolean
}

/** `scenesetter draft FILE [-o deck.md]`: the deck as Markdown, to edit. */
export const draft = (file: string, options: DraftOptions, io: CommandIo): Promise<ExitCode> =>
  eachFile([file], io, async name => {
    const { settings, diagnostics } = loadSettings(io)
    const set = loadSet(options.template, settings)
    const cables = loadCables(await loadFile(name), options, io)
    const strict = options.strict ?? false
    let code: ExitCode = reportRemarks(io, diagnostics, { source: '', strict, accepted: settings.accept })
    const texts: string[] = []
    for (const briefed of cables) {
      reportLeftOut(io, briefed)
      const named = name === '-' ? '-' : relativeTo(options.output ?? null, name)
      const markdown = draftCable(briefed, set, 'deck', named)
      texts.push(usable(markdown, set))
      const given = { strict, accepted: settings.accept }
      code = reportRemarks(io, briefed.remarks, { ...given, source: briefed.cable.source }) || code
      code = reportRemarks(io, markdown.diagnostics, { ...given, source: set }) || code
    }
    if (code === 3) return code
    const text = texts.join('\n')
    if (options.output === undefined) io.out(text)
    else {
      await writeWhole(options.output, text)
      io.out(`${options.output}\n`)
      io.err(`${countRemarks(cables.flatMap(({ remarks }) => remarks)) ?? 'no remarks'}\n`)
    }
    return code
  })
