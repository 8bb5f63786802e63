import type { Cable } from '../model/cable.ts'
import type { Line } from './line.ts'

/** The form that the evidence of the first lines speaks for: form header, printed telegram, or routed cable. */
export function eraOf(lines: readonly Line[]): Cable['era'] {
  let fields = 0
  let printed = 0
  let small = 0
  let capital = 0
  for (const { trim } of lines.slice(0, 400)) {
    if (/^(?:MRN|DATE\/DTG|PASS LINE|FROM|ACTION)\s*:\s+\S/i.test(trim)) fields++
    if (/^PAGE \d\d\s+[A-Z]|^(?:ACTION|ORIGIN)\s+[A-Z]{1,4}-\d\d|^E\.?O\.? ?11652/.test(trim)) printed++
    small += trim.slice(0, 100).match(/[a-z]/g)?.length ?? 0
    capital += trim.slice(0, 100).match(/[A-Z]/g)?.length ?? 0
  }
  if (fields >= 2) return 'message'
  return printed > 0 && capital > small ? 'telegram' : 'cable'
}
