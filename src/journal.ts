import { appendFileSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { readIfThere } from './files.ts'
import { unwritable } from './write-whole.ts'

/** What a batch made of one input. */
export interface Entry {
  input: string
  /** Digest of the input's bytes and of all the settings. */
  key: string
  /** Digests of the files made, by their names in the folder. */
  outputs: Record<string, string>
}

const fileName = '.scenesetter-batch.jsonl'

/** The journal of the batches that wrote to a folder, a line for each input: what `--resume` knows. */
export class Journal {
  readonly #folder: string
  readonly #entries = new Map<string, Entry>()
  readonly #made = new Map<string, string>()

  constructor(folder: string) {
    this.#folder = folder
    const bytes = readIfThere(join(folder, fileName))
    for (const line of new TextDecoder().decode(bytes ?? undefined).split('\n')) {
      const entry = entryOf(line)
      if (entry) this.#know(entry)
    }
  }

  /** What was made of an input, and is there still; null where there is nothing, or the input or a setting changed. */
  done(input: string, key: string): Entry | null {
    const entry = this.#entries.get(input)
    if (entry?.key !== key) return null
    return Object.keys(entry.outputs).every(name => existsSync(join(this.#folder, name))) ? entry : null
  }

  /** The digest of a file as a batch last made it; null where none did. */
  madeAs(name: string): string | null {
    return this.#made.get(name) ?? null
  }

  add(entry: Entry): void {
    this.#know(entry)
    const path = join(this.#folder, fileName)
    try {
      mkdirSync(this.#folder, { recursive: true })
      // One write of one line: a killed process leaves a line or half of one, which is passed over.
      appendFileSync(path, `${JSON.stringify(entry)}\n`)
    } catch (cause) {
      throw unwritable(path, cause)
    }
  }

  #know(entry: Entry): void {
    this.#entries.set(entry.input, entry)
    for (const [name, digest] of Object.entries(entry.outputs)) this.#made.set(name, digest)
  }
}

/** One line; null for half of one. */
function entryOf(line: string): Entry | null {
  try {
    const { input, key, outputs } = JSON.parse(line) as Partial<Entry>
    return typeof input === 'string' &&
      typeof key === 'string' &&
      typeof outputs === 'object' &&
      outputs !== null
      ? { input, key, outputs }
      : null
  } catch {
    return null
  }
}
