import type { Diagnostic } from '../model/diagnostic.ts'
import { codes, type DiagnosticCode } from './codes.ts'

/** Makes a diagnostic of a registered code; the severity is the registry's. */
export function diagnose(
  code: DiagnosticCode,
  message: string,
  more: Partial<Pick<Diagnostic, 'hint' | 'place' | 'file' | 'related' | 'severity'>> = {},
): Diagnostic {
  return {
    code,
    severity: codes[code].severity,
    message,
    hint: null,
    file: null,
    place: null,
    related: [],
    ...more,
  }
}
