import type { CodeEntry } from '../codes.ts'

export const analyseCodes = {} as const satisfies Record<string, CodeEntry>
