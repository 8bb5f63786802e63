import { dirname, isAbsolute, join } from 'node:path'
import { diagnose } from '../diagnostics/diagnose.ts'
import { findSettings, Unusable } from '../files.ts'
import { holdsControl } from '../marking/portions.ts'
import type { Brief } from '../model/brief.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { Kept } from '../model/kept.ts'
import { type BriefedCable, briefCables, type CableFile } from '../pipeline/brief-cables.ts'
import { noSettings, parseSettings, type Settings } from '../settings.ts'
import type { CommandIo } from './command-io.ts'
import { refuseUnusable } from './load-file.ts'

export { loadFile } from './load-file.ts'

export interface CableOptions {
  cableDate?: string
  date?: string
  allowNodis?: boolean
  /** Portion form. */
  maxMarking?: string
  allowDowngrade?: boolean
  /** The file of the cable that the principal has read. */
  since?: string
}

const kept = new Kept<BriefedCable[]>(4, { always: true })

/** The cables of a file, each read and analysed; stops at a file without text and at a NODIS cable without leave. */
export function loadCables(file: CableFile, options: CableOptions, io: CommandIo): BriefedCable[] {
  const limit = options.maxMarking
    ? { level: options.maxMarking, allowDowngrade: options.allowDowngrade ?? false }
    : null
  const given = { cableDate: options.cableDate ?? null, today: options.date ?? io.today, limit }
  const key = () => JSON.stringify([file.name, file.sha256, given])
  const cables = kept.get(key, () => briefCables(file, given))
  for (const { brief } of cables) {
    refuseUnusable(brief.diagnostics)
    if (isNodis(brief) && !options.allowNodis) throw new Unusable(nodis(file.name))
  }
  return cables
}

/** By caption, or by the mark of any portion. */
const isNodis = ({ cable, paragraphs }: Brief): boolean =>
  [
    cable.marking,
    ...paragraphs.flatMap(one => [one.marking, ...one.blocks.map(block => block.marking)]),
  ].some(mark => mark !== null && holdsControl(mark, 'ND'))

const nodis = (file: string): Diagnostic =>
  diagnose('command/nodis', `${file} is NODIS: it may not be copied without leave.`, {
    file,
    hint: 'with leave of the executive secretariat, give --allow-nodis',
  })

/** The settings in force, and what is wrong with them. */
export function loadSettings(io: CommandIo): { settings: Settings; diagnostics: Diagnostic[] } {
  const found = findSettings(io.workingFolder)
  if (!found) return { settings: noSettings, diagnostics: [] }
  const { value, diagnostics } = parseSettings(new TextDecoder().decode(found.bytes), found.name)
  const fatal = diagnostics.filter(({ severity }) => severity === 'error')
  if (fatal.length > 0) throw new Unusable(...fatal)
  const template =
    value.template !== null && /[/\\.]/.test(value.template) && !isAbsolute(value.template)
      ? join(dirname(found.name), value.template)
      : value.template
  return { settings: { ...value, template }, diagnostics }
}
