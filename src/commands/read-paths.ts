import { resolve } from 'node:path'
import { besideFile, findSettings, readIfThere } from '../files.ts'
import { draftText } from '../pipeline/draft-text.ts'
import { namedCables, namedSince } from '../pipeline/named-cables.ts'
import { chainOf } from '../pipeline/template-set.ts'
import { isBuiltIn } from '../template-folder.ts'
import type { CommandIo } from './command-io.ts'
import { loadSettings } from './load.ts'
import { loadSet } from './load-set.ts'

/** What a run of a command reads, absolute: its files, the cables of drafts among them, the set's folders, the settings. */
export function readPaths(
  files: string[],
  options: { template?: string; source?: string[]; referenceDoc?: string; since?: string },
  io: CommandIo,
): string[] {
  const cables = files.flatMap(file => {
    const bytes = readIfThere(file)
    const text = bytes && draftText(bytes)
    if (!text) return []
    const named = [...namedCables(text).map(one => one.file), namedSince(text) ?? []].flat()
    return named.map(one => besideFile(file, one))
  })
  const settings = findSettings(io.workingFolder)
  return [
    ...[...files, ...(options.source ?? []), ...cables, options.referenceDoc ?? [], options.since ?? []]
      .flat()
      .map(path => resolve(path)),
    ...(settings ? [settings.name] : []),
    ...setFolders(options.template, io),
  ]
}

/** Of a set that cannot be loaded now, the folder named: the fault may be mended there. */
function setFolders(template: string | undefined, io: CommandIo): string[] {
  try {
    const folders = chainOf(loadSet(template, loadSettings(io).settings)).map(({ folder }) => folder)
    return folders.filter(folder => !isBuiltIn(folder))
  } catch {
    return template === undefined ? [] : [resolve(template)]
  }
}
