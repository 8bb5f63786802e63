import type { CodeEntry } from './code-entry.ts'
import { analyseCodes } from './codes/analyse.ts'
import { checkCodes } from './codes/check.ts'
import { commandCodes } from './codes/command.ts'
import { layoutCodes } from './codes/layout.ts'
import { markingCodes } from './codes/marking.ts'
import { readCodes } from './codes/read.ts'
import { referenceCodes } from './codes/reference.ts'
import { templateCodes } from './codes/template.ts'
import { writeCodes } from './codes/write.ts'

/** Every remark the program can make, `stage/name`. */
export const codes = {
  ...readCodes,
  ...analyseCodes,
  ...markingCodes,
  ...templateCodes,
  ...layoutCodes,
  ...writeCodes,
  ...referenceCodes,
  ...checkCodes,
  ...commandCodes,
} satisfies Record<string, CodeEntry>

export type DiagnosticCode = keyof typeof codes
