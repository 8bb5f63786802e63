import type { Position } from 'unist'

export type Severity = 'error' | 'warning' | 'info'

/** One fault or remark, tied to a place where there is one. */
export interface Diagnostic {
  /** Registered in `diagnostics/codes.ts`: `read/unparsed-line`, `layout/overflow`. */
  code: string
  severity: Severity
  /** One sentence: what is wrong, and why it matters. */
  message: string
  /** One sentence: what to do. */
  hint: string | null
  /** The file as the user named it; null until the command that read it fills it in. */
  file: string | null
  place: Position | null
  related: { message: string; place: Position }[]
}

/** What every stage returns; stages throw only for bugs. */
export interface Reported<T> {
  value: T
  diagnostics: Diagnostic[]
}
