import type { CodeEntry } from '../codes.ts'

export const layoutCodes = {} as const satisfies Record<string, CodeEntry>
