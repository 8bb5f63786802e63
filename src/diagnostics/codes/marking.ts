import type { CodeEntry } from '../codes.ts'

export const markingCodes = {} as const satisfies Record<string, CodeEntry>
