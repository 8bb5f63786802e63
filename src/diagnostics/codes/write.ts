import type { CodeEntry } from '../code-entry.ts'

export const writeCodes = {} as const satisfies Record<string, CodeEntry>
