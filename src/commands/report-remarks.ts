import { printDiagnostic } from '../diagnostics/report.ts'
import { type TemplateFolder, Unusable } from '../files.ts'
import type { Diagnostic, Reported } from '../model/diagnostic.ts'
import type { CommandIo, ExitCode } from './command-io.ts'

/** The text that remarks speak of: one file's, or a template set's files by `NAME/path`. */
export type RemarkSource = string | TemplateFolder

/** What a template printed; ends the command where the template has an error. */
export function usable(drafted: Reported<string>, set: TemplateFolder): string {
  const errors = drafted.diagnostics.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return drafted.value
  const fault = new Unusable(...errors)
  fault.source = set
  throw fault
}

/**
 * Prints errors and warnings with their lines, counts the rest, and says what the exit code is.
 * `accepted` are codes that the office's settings take as remarks only.
 */
export function reportRemarks(
  io: CommandIo,
  diagnostics: Diagnostic[],
  given: { source: RemarkSource; strict: boolean; accepted: string[] },
): ExitCode {
  const heard = diagnostics.filter(
    ({ severity, code }) =>
      severity === 'error' || (severity === 'warning' && !given.accepted.includes(code)),
  )
  for (const diagnostic of heard) tell(diagnostic, textFor(diagnostic, given.source), io)
  return given.strict && heard.length > 0 ? 3 : 0
}

/** Prints a remark with the line of `text` that it speaks of. */
export function tell(diagnostic: Diagnostic, text: string, io: CommandIo): void {
  if (io.hear) io.hear(diagnostic)
  else io.err(`${printDiagnostic(diagnostic, text, { color: io.color.err })}\n`)
}

/** `2 warnings, 5 remarks`; null where there is nothing to count. */
export function countRemarks(diagnostics: Diagnostic[]): string | null {
  const count = (severity: Diagnostic['severity'], one: string) => {
    const many = diagnostics.filter(diagnostic => diagnostic.severity === severity).length
    return many === 0 ? [] : [`${many} ${one}${many === 1 ? '' : 's'}`]
  }
  const parts = [...count('error', 'error'), ...count('warning', 'warning'), ...count('info', 'remark')]
  return parts.length === 0 ? null : parts.join(', ')
}

/** `briefing/partials/point.hbs` may stand in the set, or in one that it extends. */
export function textFor({ file }: Pick<Diagnostic, 'file'>, source: RemarkSource): string {
  if (typeof source === 'string') return source
  const own = file?.startsWith(`${source.name}/`)
    ? source.files[file.slice(source.name.length + 1)]
    : undefined
  return own ?? (source.base ? textFor({ file }, source.base) : '')
}
