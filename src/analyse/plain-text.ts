import { onceFor } from '../model/once-for.ts'
import type { Passage } from './passage.ts'
import { plainOf } from './people/words.ts'

/** A sentence as `plainOf` has it: many people are looked for in each. */
export const plainTextOf = onceFor(({ text }: Passage): string => plainOf(text))
