import { parseMarking } from '../../marking/parse-marking.ts'

/** A portion mark in front of a text: its inside, and its length with the white space behind it. */
export interface Mark {
  marking: string
  length: number
  /** Written as `C)` or `[C]`. */
  odd: boolean
  /** `(C - ENTIRE TEXT)`. */
  entire: boolean
}

const bracketed = /^\(\s{0,2}([^()\n]{1,80}?)\s{0,2}\)[.:]?\s*/
const odd =
  /^(?:[[{<]\s?([A-Z/-]{1,12})\s?[\]}>]|\(([A-Z/-]{1,8})[\]}]|((?:TS|SBU|LOU|[UCS])(?:\/{1,2}[A-Z]{1,6})?)\))\s+/
const entireText = /\s?[-–—:,.]*\s?ENTIRE TEXT\.?$/i

/** Reads the portion mark that a text begins with; null where there is none. */
export function markOf(text: string): Mark | null {
  const head = text.slice(0, 120)
  const plain = bracketed.exec(head)
  if (plain?.[1] !== undefined) {
    const inside = plain[1].replace(/\s+/g, ' ')
    if (parseMarking(inside) === null) return null
    return {
      marking: shortLevel(inside.replace(entireText, '')),
      length: plain[0].length,
      odd: false,
      entire: entireText.test(inside),
    }
  }
  const strange = odd.exec(head)
  const inside = strange?.[1] ?? strange?.[2] ?? strange?.[3]
  if (strange === null || inside === undefined || parseMarking(inside) === null) return null
  return { marking: inside, length: strange[0].length, odd: true, entire: false }
}

/** `(CONFIDENTIAL - ENTIRE TEXT)` marks as `(C)` does; marks with controls stand as printed. */
function shortLevel(words: string): string {
  const marking = /^[A-Z ]{4,}$/i.test(words) ? parseMarking(words) : null
  return marking === null || marking.controls.length > 0 ? words : marking.level
}
