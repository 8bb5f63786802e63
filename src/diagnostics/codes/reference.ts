import type { CodeEntry } from '../code-entry.ts'

export const referenceCodes = {
  'reference/unusable': {
    severity: 'error',
    help: 'The --reference-doc cannot carry slides: it is no PowerPoint file, is protected, or has no layouts.',
  },
  'reference/macros': {
    severity: 'warning',
    help: 'The --reference-doc holds macros; the deck is made without them.',
  },
  'reference/unknown-layout': {
    severity: 'warning',
    help: 'theme.yaml names a layout that the --reference-doc does not have; the nearest by its placeholders was taken.',
  },
  'reference/no-place': {
    severity: 'info',
    help: 'A layout of the --reference-doc has no placeholder for a text of ours, which stands in a text box of its own.',
  },
} as const satisfies Record<string, CodeEntry>
