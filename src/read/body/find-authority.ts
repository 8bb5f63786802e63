import { isBlank, type Line } from '../line.ts'

/** `CLASSIFIED BY: COL A. ROE, J5`, `DERIVED FROM: MULTIPLE SOURCES//DECLASSIFY ON: 20360514//` */
const authority = /^(?:CL(?:ASSIFIED)? ?BY|DERIVED FROM|DRV FROM|DECL(?:ASSIFY)? ?ON|REASON)\s*:/i
const closing = /^(?:\/\/|BT|#\d{1,6}|NNNN?)$/

/** Index of the line with which the authority block begins that ends a military message; null without one. */
export function findAuthority(lines: readonly Line[], from: number): number | null {
  let found: number | null = null
  for (let at = lines.length - 1; at >= from; at--) {
    const line = lines[at]
    if (line === undefined || isBlank(line)) continue
    if (authority.test(line.trim)) found = at
    // the slashes that end the text stand above the block
    else if (!closing.test(line.trim)) break
    else if (found !== null) found = at
  }
  return found
}

/** Whether a line below the text tells how long the classification lasts. */
export const tellsDeclassification = ({ trim }: Line): boolean => /\bDECL(?:ASSIFY)? ?ON\s*:/i.test(trim)
