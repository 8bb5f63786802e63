import type { CodeEntry } from '../codes.ts'

export const templateCodes = {} as const satisfies Record<string, CodeEntry>
