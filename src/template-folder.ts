import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { diagnose } from './diagnostics/diagnose.ts'
import { isFolder, type TemplateFolder, Unusable, unreadable } from './files.ts'

const builtIn = fileURLToPath(new URL('../templates/', import.meta.url))

/** A built-in set by name, or a folder of the user's. */
export function loadTemplateSet(nameOrFolder: string): TemplateFolder {
  const named = /^[\w-]+$/.test(nameOrFolder) ? join(builtIn, nameOrFolder) : null
  const folder = named !== null && isFolder(named) ? named : nameOrFolder
  if (!isFolder(folder))
    throw new Unusable(
      diagnose('command/unknown-template', `There is no template set "${nameOrFolder}".`, {
        hint: `built in: ${builtInSets().join(', ')}; or name a folder`,
      }),
    )
  const texts = templatesIn(folder, basename(resolve(folder)))
  return { name: basename(resolve(folder)), folder: resolve(folder), files: texts }
}

/** templates/README.md, which goes with a new set. */
export const templateGuide = (): string => readFileSync(join(builtIn, 'README.md'), 'utf8')

export const builtInSets = (): string[] =>
  readdirSync(builtIn, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && existsSync(join(builtIn, entry.name, 'theme.yaml')))
    .map(entry => entry.name)
    .sort()

/** A built-in theme of that name: `dark`. */
export function builtInTheme(name: string): string | null {
  const path = join(builtIn, 'themes', `${name}.yaml`)
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

/** Whether a folder is one that came with the program. */
export const isBuiltIn = (folder: string): boolean => !relative(builtIn, folder).startsWith('..')

/** Far more than the built-in sets together: what is larger is no set, or not meant as one. `bytes` of one file, and of all. */
const most = { files: 1000, bytes: 1024 * 1024, allBytes: 16 * 1024 * 1024, depth: 5 }

/** The texts of a set by their path within its folder: `.hbs` and `.yaml` files. It stops at links, which may lead anywhere. */
function templatesIn(folder: string, set: string): Record<string, string> {
  const files = new Map<string, string>()
  let allBytes = 0
  const stop = (path: string, why: string, hint: string): Unusable =>
    new Unusable(diagnose('command/bad-template-folder', `${[set, path].join('/')} ${why}.`, { hint }))
  const visit = (within: string, depth: number): void => {
    for (const entry of readdirSync(join(folder, within), { withFileTypes: true })) {
      const path = within === '' ? entry.name : `${within}/${entry.name}`
      const isTemplate = /\.(?:hbs|ya?ml)$/.test(entry.name)
      if (entry.isSymbolicLink() && (isTemplate || isFolder(join(folder, path))))
        throw stop(
          path,
          'is a link, and a set is read from its own folder alone',
          'put there what it leads to',
        )
      if (entry.isDirectory() && depth < most.depth) visit(path, depth + 1)
      if (!entry.isFile() || !isTemplate) continue
      const { size } = lstatSync(join(folder, path))
      allBytes += size
      if (size > most.bytes)
        throw stop(path, 'is larger than 1 MiB, which no template is', 'take it out of the folder')
      if (files.size === most.files || allBytes > most.allBytes)
        throw stop('', 'holds more templates than any set, 1000 or 16 MiB', 'name the folder of one set')
      files.set(path, readFileSync(join(folder, path), 'utf8'))
    }
  }
  try {
    visit('', 1)
  } catch (cause) {
    throw cause instanceof Unusable ? cause : unreadable(String((cause as NodeJS.ErrnoException).path), cause)
  }
  return Object.fromEntries(files)
}

/** A file of a set's folder, `logo.png`; null where there is none, or where the name or a link leads out of the folder. */
export function fileInFolder(folder: string, name: string): Uint8Array | null {
  const path = resolve(folder, name)
  if (!path.startsWith(resolve(folder) + sep) || !existsSync(path) || !statSync(path).isFile()) return null
  if (!realpathSync(path).startsWith(realpathSync(folder) + sep)) return null
  return new Uint8Array(readFileSync(path))
}
