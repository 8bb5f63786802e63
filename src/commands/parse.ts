import { remarkedCables } from '../pipeline/remarked-cables.ts'
import { outline } from '../write/outline.ts'
import type { CommandIo, ExitCode } from './command-io.ts'
import { eachFile } from './each-file.ts'
import type { CableOptions } from './load.ts'
import { loadFile, refuseUnusable } from './load-file.ts'

interface ParseOptions extends CableOptions {
  json?: boolean
  width?: number
}

/** `scenesetter parse FILE...`: the cable's structure and every remark about it. */
export const parse = (files: string[], options: ParseOptions, io: CommandIo): Promise<ExitCode> =>
  eachFile(files, io, async name => {
    const given = { cableDate: options.cableDate ?? null, today: io.today }
    // Looking at a cable copies nothing, so NODIS needs no leave here.
    const cables = remarkedCables(await loadFile(name), given)
    for (const { remarks } of cables) refuseUnusable(remarks)
    for (const { cable, remarks } of cables) {
      if (options.json) io.out(`${JSON.stringify(cable, null, 2)}\n`)
      else
        io.out(
          `${outline(cable, remarks, { width: options.width ?? io.columns ?? 80, color: io.color.out })}\n`,
        )
    }
    return 0
  })
