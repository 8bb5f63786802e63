import type { CodeEntry } from '../code-entry.ts'

export const analyseCodes = {
  'analyse/year-inferred': {
    severity: 'info',
    help: 'The cable bears no date; its year was worked out from what it says, as the message tells; settle it with --cable-date.',
  },
  'analyse/year-unknown': {
    severity: 'warning',
    help: 'The cable bears no date and nothing in it tells its year; give --cable-date.',
  },
  'analyse/no-principal': {
    severity: 'info',
    help: 'Neither the passing line nor the subject nor the text names who is to go; products show a gap.',
  },
  'analyse/no-counterpart': {
    severity: 'info',
    help: 'The text names nobody who is to be met; products show a gap.',
  },
} as const satisfies Record<string, CodeEntry>
