import type { CodeEntry } from '../codes.ts'

export const writeCodes = {} as const satisfies Record<string, CodeEntry>
