import { isAbsolute, join } from 'node:path'
import { nearest } from '../diagnostics/nearest.ts'
import { isFolder, type TemplateFolder, Unusable } from '../files.ts'
import { Kept } from '../model/kept.ts'
import type { ThemeFile } from '../pipeline/make-deck.ts'
import { chainOf, extendedSet } from '../pipeline/template-set.ts'
import type { Settings } from '../settings.ts'
import { builtInSets, builtInTheme, fileInFolder, loadTemplateSet } from '../template-folder.ts'

const kept = new Kept<TemplateFolder>(4, { always: true })

/** The template set: the flag's, the settings', else `briefing`; with the sets that it extends. */
export function loadSet(wanted: string | undefined, settings: Settings): TemplateFolder {
  const set = withBase(loadTemplateSet(wanted ?? settings.template ?? 'briefing'), [])
  // The same texts give the same object, by which compiled templates are known.
  return kept.get(
    () => JSON.stringify(set),
    () => set,
  )
}

/** A folder with none of these is no set. */
const ofSet = /^(?:theme\.yaml|[\w-]+\.md\.hbs|partials\/.*\.hbs)$/

/** A built-in set is extended by its name, any other by its folder, as seen from the one that extends it. */
function withBase(set: TemplateFolder, within: string[]): TemplateFolder {
  const extended = extendedSet(set)
  if (extended === null) return set
  const { name, fault } = extended
  const told = (message: string, hint: string): Unusable => {
    const unusable = new Unusable(fault(message, hint))
    unusable.source = set
    return unusable
  }
  if (name === null) throw told('extends must name one template set.', 'as in "extends: briefing"')
  const folder = isAbsolute(name) ? name : join(set.folder, name)
  const found = builtInSets().includes(name) ? name : folder
  const around = [...within, set.folder]
  if (found === folder && !isFolder(folder)) {
    const near = nearest(name, builtInSets())
    throw told(
      `There is no template set "${name}" to extend.`,
      near
        ? `did you mean "${near}"?`
        : `built in: ${builtInSets().join(', ')}; or a folder, as seen from this one`,
    )
  }
  const base = loadTemplateSet(found)
  if (!Object.keys(base.files).some(path => ofSet.test(path)))
    throw told(`"${name}" is no template set.`, 'name a folder that holds theme.yaml or templates')
  if (around.includes(base.folder))
    throw told(`"${name}" extends this set in turn.`, 'take one of the two extends away')
  return { ...set, base: withBase(base, around) }
}

/**
 * The looks, each over the one before it: those of the sets that are extended, the set's own, and the theme that a
 * draft names, `dark`, from the set's `themes/` or built in. `unknown` where a draft names one that is nowhere.
 */
export function loadTheme(
  named: string | null,
  set: TemplateFolder,
): { layers: ThemeFile[]; unknown: boolean } {
  const chain = chainOf(set)
  const layers = chain
    .flatMap(({ name, files }) => {
      const yaml = files['theme.yaml']
      return yaml === undefined ? [] : [{ file: `${name}/theme.yaml`, yaml }]
    })
    .reverse()
  if (named === null || chain.some(({ name }) => name === named)) return { layers, unknown: false }
  const path = `themes/${named}.yaml`
  const owner = chain.find(({ files }) => files[path] !== undefined)
  const yaml = owner?.files[path] ?? builtInTheme(named)
  if (yaml === null) return { layers, unknown: true }
  return { layers: [...layers, { file: owner ? `${owner.name}/${path}` : path, yaml }], unknown: false }
}

/** Looks up a picture that a theme names, in the set's folder, then in those of the sets that it extends. */
export const picturesOf =
  (set: TemplateFolder) =>
  (file: string): Uint8Array | null => {
    if (file === '') return null
    for (let at: TemplateFolder | undefined = set; at; at = at.base) {
      const found = fileInFolder(at.folder, file)
      if (found) return found
    }
    return null
  }
