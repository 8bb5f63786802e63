import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { diagnose } from './diagnostics/diagnose.ts'
import type { Diagnostic } from './model/diagnostic.ts'

/** With `write-whole.ts` what is read from the disk and written to it. */

/** A fault that ends the command: its diagnostics are printed, and the exit code is 1. */
export class Unusable extends Error {
  readonly diagnostics: Diagnostic[]
  /** What their places lie in: a text, or a template set's files by `NAME/path`. */
  source: string | TemplateFolder = ''

  constructor(...diagnostics: Diagnostic[]) {
    super(diagnostics[0]?.message ?? 'unusable input')
    this.diagnostics = diagnostics
  }
}

export interface InputFile {
  /** As the user named it; `-` for standard input. */
  name: string
  bytes: Uint8Array
}

/** 64 MiB: a thousand times the longest cable on record. */
const largestInput = 64 * 1024 * 1024

export async function readInput(name: string): Promise<InputFile> {
  try {
    if (name === '-') return { name, bytes: await bytesOfStream(process.stdin, name) }
    const isPlain = statSync(name).isFile() || isFolder(name)
    // A pipe, such as `<(...)`, tells no size; a device may have no end.
    return { name, bytes: isPlain ? bytesOfFile(name) : await bytesOfStream(createReadStream(name), name) }
  } catch (cause) {
    throw cause instanceof Unusable ? cause : unreadable(name, cause)
  }
}

function bytesOfFile(name: string): Uint8Array {
  const found = statSync(name)
  if (found.size > largestInput) throw tooLarge(name)
  if (!found.isFile() && !found.isDirectory()) throw unreadable(name, { code: 'a device or a pipe' })
  return new Uint8Array(readFileSync(name))
}

async function bytesOfStream(stream: Readable, name: string): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    size += (chunk as Buffer).length
    if (size > largestInput) throw tooLarge(name)
    chunks.push(chunk as Buffer)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

const tooLarge = (name: string): Unusable =>
  new Unusable(
    diagnose('command/input-too-large', `${name} is larger than 64 MiB, which no cable is.`, {
      hint: 'split the file into its cables',
    }),
  )

/** Why a file cannot be read, to stop with. */
export function unreadable(name: string, cause: unknown): Unusable {
  const reasons: Record<string, string> = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a folder',
    EACCES: 'you may not read it',
    ELOOP: 'its links lead in a circle',
  }
  const code = (cause as NodeJS.ErrnoException).code ?? ''
  return new Unusable(
    diagnose('command/unreadable-input', `${name} cannot be read: ${reasons[code] ?? code}.`, {
      hint: code === 'EISDIR' ? 'name the files in it' : 'check the name and the folder you are in',
    }),
  )
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory()

/** A file named in a draft's front matter, which is relative to the draft. */
export const besideFile = (file: string, named: string): string =>
  resolve(file === '-' ? '.' : dirname(file), named)

/** How a draft names its cable: relative to the draft's folder, with forward slashes. */
export const relativeTo = (file: string | null, named: string): string =>
  relative(file === null ? '.' : dirname(resolve(file)), resolve(named)).replaceAll('\\', '/')

export interface TemplateFolder {
  name: string
  /** Where it lies on the disk. */
  folder: string
  /** Path within the folder, with forward slashes → text. */
  files: Record<string, string>
  /** The set that it extends. */
  base?: TemplateFolder
}

/** The cable that `template check` renders with: the sample of the README. */
export const sampleCable = fileURLToPath(new URL('../tests/corpus/03OTTAWA49.txt', import.meta.url))

export const isEmptyFolder = (path: string): boolean => !existsSync(path) || readdirSync(path).length === 0

/** A file's bytes; null where it cannot be read now. */
export function readIfThere(name: string): Uint8Array | null {
  try {
    return bytesOfFile(name)
  } catch {
    return null
  }
}

/** `scenesetter.yaml` in the folder or the nearest one above it. */
export function findSettings(from: string): InputFile | null {
  const path = join(from, 'scenesetter.yaml')
  try {
    if (existsSync(path)) return { name: path, bytes: bytesOfFile(path) }
  } catch (cause) {
    throw cause instanceof Unusable ? cause : unreadable(path, cause)
  }
  const above = dirname(from)
  return above === from ? null : findSettings(above)
}

/** The fonts of printed papers, Carlito with the metrics of Calibri, which the build puts into `dist/fonts/`. */
export function loadFonts(): Record<'regular' | 'bold' | 'italic' | 'bold-italic', Uint8Array[]> {
  const folder = fileURLToPath(new URL('../dist/fonts/', import.meta.url))
  const files = (style: string) =>
    ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'].map(
      script => new Uint8Array(readFileSync(join(folder, `carlito-${script}-${style}.woff`))),
    )
  return {
    regular: files('400-normal'),
    bold: files('700-normal'),
    italic: files('400-italic'),
    'bold-italic': files('700-italic'),
  }
}
