import { printDiagnostic } from '../diagnostics/report.ts'
import { besideFile, Unusable } from '../files.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { BriefedCable } from '../pipeline/brief-cables.ts'
import { checkAgainst, readProduct } from '../pipeline/check-file.ts'
import { limitedRemarks } from '../pipeline/limited-remarks.ts'
import { namedCables } from '../pipeline/named-cables.ts'
import type { CommandIo, ExitCode } from './command-io.ts'
import { eachFile } from './each-file.ts'
import { type CableOptions, loadCables, loadFile } from './load.ts'
import { earlierOfDraft } from './load-compared.ts'
import { countRemarks } from './report-remarks.ts'

interface CheckOptions extends CableOptions {
  source?: string[]
}

/** `scenesetter check FILE --source CABLE...`: an edited product against its source; 1 when anything is wrong. */
export async function check(file: string, options: CheckOptions, io: CommandIo): Promise<ExitCode> {
  let isNameless = false
  const code = await eachFile([file], io, async name => {
    const { product, text, fault } = readProduct((await loadFile(name)).bytes, name)
    if (fault) throw new Unusable(fault)
    const wanted = options.source ?? namedCables(text).map(one => besideFile(name, one.file))
    if (wanted.length === 0) {
      isNameless = true
      return 0
    }
    const cables: BriefedCable[] = []
    const remarks: string[] = []
    for (const path of wanted) {
      const own = loadCables(await loadFile(path), { ...options, allowNodis: true }, io)
      cables.push(...own)
      remarks.push(...limitedRemarks(own, { cableDate: options.cableDate ?? null, today: io.today }))
    }
    const earlier = await earlierOfDraft(name, text, cables[0]?.source.id ?? null, options, io)
    if (earlier) cables.push(earlier)
    const found = checkAgainst(product, cables, options.allowDowngrade ?? false, remarks)
    return report(
      found.map(one => ({ ...one, file: name })),
      text,
      io,
    )
  })
  if (!isNameless) return code
  io.err(`${file} does not say which cable it was made from: name the cable with --source.\n`)
  return 2
}

function report(found: Diagnostic[], text: string, io: CommandIo): ExitCode {
  for (const one of found) io.out(`${printDiagnostic(one, text, { color: io.color.out })}\n`)
  const isWrong = found.some(({ severity }) => severity !== 'info')
  io.err(`${countRemarks(found) ?? 'Nothing found: every line holds against its source'}.\n`)
  return isWrong ? 1 : 0
}
