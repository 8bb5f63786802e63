import { printDiagnostic } from '../../diagnostics/report.ts'
import { sampleCable } from '../../files.ts'
import { checkTemplate } from '../../pipeline/check-template.ts'
import { loadFonts } from '../../pipeline/load-fonts.ts'
import { chainOf } from '../../pipeline/template-set.ts'
import { noSettings } from '../../settings.ts'
import { isBuiltIn } from '../../template-folder.ts'
import type { CommandIo, ExitCode } from '../command-io.ts'
import { loadCables, loadFile } from '../load.ts'
import { loadSet, loadTheme, picturesOf } from '../load-set.ts'
import { countRemarks, textFor } from '../report-remarks.ts'

/** `scenesetter template check DIR`: what is wrong with a set; 1 where anything is. */
export async function check(folder: string, io: CommandIo): Promise<ExitCode> {
  const set = loadSet(folder, noSettings)
  const sample = { ...(await loadFile(sampleCable)), name: 'the sample cable' }
  const [briefed] = loadCables(sample, {}, io)
  if (!briefed) throw new Error('The sample is no cable')
  const { layers } = loadTheme(null, set)
  const fonts = await loadFonts(layers, picturesOf(set))
  const { diagnostics: others, rendered, products } = checkTemplate(set, briefed, layers, picturesOf(set))
  const diagnostics = [...fonts, ...others]
  for (const found of diagnostics) {
    const text = rendered[found.file ?? ''] ?? textFor(found, set)
    io.out(`${printDiagnostic(found, text, { color: io.color.out })}\n`)
  }
  const counted = countRemarks(diagnostics)
  const bases = chainOf(set).slice(1)
  const on = bases.map(({ name, folder }) => `, on ${isBuiltIn(folder) ? name : folder}`).join('')
  io.err(`${set.name}${on}: ${products.join(', ')}; ${counted ?? 'nothing to remark'}\n`)
  return diagnostics.some(({ severity }) => severity !== 'info') ? 1 : 0
}
