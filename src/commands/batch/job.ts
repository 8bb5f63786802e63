import type { ExitCode } from '../command-io.ts'

export type BatchCommand = 'deck' | 'points' | 'brief'

/** One input of a batch, for a worker to work on. */
export interface Job {
  command: BatchCommand
  input: string
  /** The command's options. */
  options: object
  today: string
  workingFolder: string
}

/** What a worker made of it; nothing is written yet. */
export interface JobResult {
  code: ExitCode
  /** What goes to standard output. */
  out: string
  products: { path: string; content: Uint8Array }[]
  /** One line for each fault that ended the work. */
  faults: string[]
  warnings: number
}
