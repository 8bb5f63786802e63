import type { TemplateFolder } from '../files.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Reference } from '../model/reference.ts'
import type { BriefedCable } from '../pipeline/brief-cables.ts'
import type { Settings } from '../settings.ts'
import type { CommandIo } from './command-io.ts'
import type { CableOptions } from './load.ts'
import type { RemarkSource } from './report-remarks.ts'

export interface DeckCommandOptions extends CableOptions {
  output?: string
  force?: boolean
  template?: string
  preparedBy?: string
  strict?: boolean
  source?: string[]
  preview?: boolean
  watch?: boolean
  book?: boolean
  referenceDoc?: string
}

/** One deck to be: its Markdown, what it is held against, and the remarks so far with the text they speak of. */
export interface DeckDraft {
  name: string
  markdown: string
  /** Null where none is at hand. */
  cables: BriefedCable[] | null
  remarks: { diagnostics: Diagnostic[]; source: RemarkSource }[]
}

export interface DeckContext {
  options: DeckCommandOptions
  io: CommandIo
  settings: Settings
  set: TemplateFolder
  reference: Reference | null
}
