import type { Diagnostic } from '../model/diagnostic.ts'

export interface Product {
  path: string
  content: Uint8Array | string
  /** It bears its seal already, as a deck does that was just made. */
  isSealed?: boolean
}

/** What a command knows of the world: `cli.ts` gives it, tests replace it. */
export interface CommandIo {
  /** Results. */
  out(text: string): void
  /** A result to be read: through a pager where it is longer than the terminal. */
  page(text: string): Promise<void>
  /** Everything else. */
  err(text: string): void
  /** In a batch, whose worker hands back what it made and what it has to remark: takes a file to write. */
  keep?(product: { path: string; content: Uint8Array }): void
  /** In a batch: takes a remark instead of printing it. */
  hear?(diagnostic: Diagnostic): void
  /** Columns of the terminal; null when the output is piped. */
  columns: number | null
  /** Standard error is a terminal, for progress. */
  isTerminal: boolean
  /** Colour on standard output and on standard error. */
  color: { out: boolean; err: boolean }
  /** ISO day: SOURCE_DATE_EPOCH or the clock. */
  today: string
  workingFolder: string
}

/** 0 done; 1 the input cannot be used; 2 wrong usage; 3 warnings under --strict. */
export type ExitCode = 0 | 1 | 2 | 3

export interface Remarks {
  diagnostics: Diagnostic[]
  /** Decoded text by file, for the lines shown. */
  texts: Map<string, string>
}
