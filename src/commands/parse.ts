import { outline } from '../write/outline.ts'
import type { CommandIo, ExitCode } from './command-io.ts'
import { eachFile } from './each-file.ts'
import { type CableOptions, loadCables, loadFile } from './load.ts'

interface ParseOptions extends CableOptions {
  json?: boolean
  width?: number
}

/** `scenesetter parse FILE...`: the cable's structure and every remark about it. */
export const parse = (files: string[], options: ParseOptions, io: CommandIo): Promise<ExitCode> =>
  eachFile(files, io, async name => {
    // Looking at a cable copies nothing, so NODIS needs no leave here.
    const cables = loadCables(await loadFile(name), { ...options, allowNodis: true }, io)
    for (const { cable, brief } of cables) {
      if (options.json) io.out(`${JSON.stringify(cable, null, 2)}\n`)
      else
        io.out(
          `${outline(cable, brief.diagnostics, { width: options.width ?? io.columns ?? 80, color: io.color.out })}\n`,
        )
    }
    return 0
  })
