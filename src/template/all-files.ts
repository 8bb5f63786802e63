import { partialName } from './partial-name.ts'
import type { TemplateSet } from './template-set.ts'

/** Every text of a set: its own, and what it leaves out from the sets that it extends. */
export function allFiles({ files, base }: TemplateSet): Record<string, string> {
  if (!base) return files
  const own = new Set(Object.keys(files).map(nameOf))
  const inherited = Object.entries(allFiles(base)).filter(([path]) => !own.has(nameOf(path)))
  return { ...Object.fromEntries(inherited), ...files }
}

/** `partials/point.hbs` and `partials/point.md.hbs` are one partial. */
const nameOf = (path: string): string => partialName(path) ?? path

/** How messages name a file: with the set that it stands in, `briefing/partials/point.hbs`. */
export function shownPath(set: TemplateSet, path: string): string {
  const owner = chainOf<TemplateSet>(set).find(({ files }) => Object.hasOwn(files, path))
  return `${(owner ?? set).name}/${path}`
}

/** The set, then the ones that it extends. */
export const chainOf = <Set extends { base?: Set }>(set: Set): Set[] =>
  set.base ? [set, ...chainOf(set.base)] : [set]
