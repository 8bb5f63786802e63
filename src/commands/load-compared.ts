import { besideFile } from '../files.ts'
import type { BriefedCable, CableFile } from '../pipeline/brief-cables.ts'
import { namedSince } from '../pipeline/named-cables.ts'
import { asEarlier, withChanges } from '../pipeline/with-changes.ts'
import type { CommandIo } from './command-io.ts'
import { type CableOptions, loadCables, loadFile } from './load.ts'

/** The cables of a file, each compared with the one that --since names. */
export async function loadComparedCables(
  file: CableFile,
  options: CableOptions,
  io: CommandIo,
): Promise<BriefedCable[]> {
  const cables = loadCables(file, options, io)
  const earlier = options.since === undefined ? null : await loadEarlier(options.since, options, io)
  return earlier ? cables.map(cable => withChanges(cable, earlier)) : cables
}

/** The cable that a draft of changes goes back to: --since names it, or the draft's front matter. */
export async function earlierOfDraft(
  file: string,
  markdown: string,
  newId: string | null,
  options: CableOptions,
  io: CommandIo,
): Promise<BriefedCable | null> {
  const named = namedSince(markdown)
  const path = options.since ?? (named === null ? null : besideFile(file, named))
  const earlier = path === null ? null : await loadEarlier(path, options, io)
  return earlier && asEarlier(earlier, newId)
}

/** --cable-date is of the new one. */
async function loadEarlier(
  path: string,
  { cableDate: _, ...options }: CableOptions,
  io: CommandIo,
): Promise<BriefedCable | null> {
  return loadCables(await loadFile(path), options, io)[0] ?? null
}
