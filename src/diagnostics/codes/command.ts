import type { CodeEntry } from '../codes.ts'

export const commandCodes = {
  'command/unreadable-input': {
    severity: 'error',
    help: 'The named file does not exist or cannot be read; check the path.',
  },
} as const satisfies Record<string, CodeEntry>
