import type { CodeEntry } from '../code-entry.ts'

export const writeCodes = {
  'write/no-letter': {
    severity: 'warning',
    help: 'The fonts that a PDF embeds have no such letter: it prints as a box. Make a Word document or HTML, which take fonts from the machine.',
  },
} as const satisfies Record<string, CodeEntry>
