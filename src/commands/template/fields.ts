import { fieldList } from '../../pipeline/template-fields.ts'
import { fieldsPage } from '../../write/fields-page.ts'
import type { CommandIo, ExitCode } from '../command-io.ts'
import { type CableOptions, loadCables, loadFile } from '../load.ts'

interface FieldsOptions extends CableOptions {
  json?: boolean
  width?: number
}

/** `scenesetter template fields [CABLE]`: the names that a template may use, with a cable's values. */
export async function fields(
  cable: string | undefined,
  options: FieldsOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const [briefed] = cable === undefined ? [] : loadCables(await loadFile(cable), options, io)
  const found = fieldList(briefed?.brief ?? null)
  if (options.json) io.out(`${JSON.stringify(found, null, 2)}\n`)
  else io.out(fieldsPage(found, briefed !== undefined, options.width ?? io.columns ?? 100))
  return 0
}
