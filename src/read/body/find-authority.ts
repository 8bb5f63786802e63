import { isBlank, type Line } from '../line.ts'

/** `CLASSIFIED BY: COL A. ROE, J5`, `DERIVED FROM: MULTIPLE SOURCES//DECLASSIFY ON: 20360514//` */
const telling =
  /^(?:C[Ll](?:ASSIFIED|assified)? ?B[Yy]|D(?:ERIVED|erived|RV) F(?:ROM|rom)|D(?:ECL|ecl)(?:ASSIFY|assify)? ?O[Nn])\s*:/
const reason = /^R(?:EASON|eason)\s*:/
const closing = /^(?:\/\/|BT|#\d{1,6}|NNNN?)$/

/**
 * Index of the line with which the authority block begins that ends a military message; null without one. Below the text
 * stands nothing else but what closes the message, and above the block a gap or the slashes that end the text.
 */
export function findAuthority(lines: readonly Line[], from: number): number | null {
  let found: number | null = null
  let isTold = false
  let at = lines.length - 1
  for (; at >= from; at--) {
    const line = lines[at]
    if (line === undefined || isBlank(line)) continue
    const tells = telling.test(line.trim)
    if (tells || reason.test(line.trim) || (found !== null && line.trim === '//')) found = at
    else if (!closing.test(line.trim)) break
    isTold ||= tells
  }
  const above = found === null ? undefined : lines[found - 1]
  const isApart = above === undefined || isBlank(above) || lines[found ?? 0]?.trim === '//'
  return isTold && isApart ? found : null
}

/** Whether a line of the block tells how long the classification lasts. */
export const tellsDeclassification = ({ trim }: Line): boolean => /\bDECL(?:ASSIFY)? ?ON\s*:/i.test(trim)
