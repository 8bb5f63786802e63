import type { CodeEntry } from '../codes.ts'

export const readCodes = {} as const satisfies Record<string, CodeEntry>
