import { basename, extname, join } from 'node:path'

/**
 * Where a product goes. `wanted` is what the user gave with -o; without it, `output/` in the working folder.
 * A folder is meant by a closing slash, by being one, or where there are several products.
 */
export function outputPath(
  name: string,
  extension: string,
  given: { wanted: string | null; isFolder: boolean; several: boolean },
): string {
  const { wanted } = given
  if (wanted === null) return join('output', name + extension)
  if (given.isFolder || given.several || /[/\\]$/.test(wanted)) return join(wanted, name + extension)
  return wanted
}

/** `03 OTTAWA 49` → `03-ottawa-49`; without an id the input's own name: `draft.txt` → `draft`. */
export function productName(id: string | null, file: string): string {
  const words = id ?? (file === '-' ? 'deck' : basename(file, extname(file)))
  const name = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
  return name === '' ? 'deck' : name
}

/** Two products of one run never overwrite each other: the second is `name-2`. */
export function distinctName(name: string, taken: Set<string>): string {
  let distinct = name
  for (let count = 2; taken.has(distinct); count++) distinct = `${name}-${count}`
  taken.add(distinct)
  return distinct
}
