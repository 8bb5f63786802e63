import type { Paint } from '../../diagnostics/paint.ts'
import { asPortion } from '../../marking/portions.ts'

/** Marks and sources dim: colour only repeats what the line shows without it. */
export const paintLine = (line: string, paint: Paint): string =>
  line
    .replace(
      /^(\s*(?:(?:-|\d+\.) )?|.* {2})\(([A-Z][A-Z/, -]{0,40})\)(?= )/,
      (all, lead: string, mark: string) =>
        asPortion(mark) === null ? all : `${lead}${paint('dim', `(${mark})`)}`,
    )
    .replace(/ \[[^[\]]*(?:¶|p\d+\.\d)[^[\]]*\]/g, tag => paint('dim', tag))
