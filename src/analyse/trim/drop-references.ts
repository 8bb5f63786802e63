const brackets = /\s*[([]([^()[\]]{1,60})[)\]]/gu
const words = /^(?:see|per|also|cf|ref|refs|reftel|reftels|septel|and|through|para|paras|paragraph|notal)$/i

/**
 * Leaves out brackets that hold a reference and nothing else: `(ref. A)`, `(see refs A and C)`, `(REFTEL)`,
 * `(ref 02 OTTAWA 3442)`. One that says more stays: `(ref A, which he denies)`.
 */
export function dropReferences(text: string): string {
  if (!/[([]/u.test(text)) return text
  return text.replace(brackets, (whole, inside: string) => (isReference(inside) ? '' : whole))
}

function isReference(inside: string): boolean {
  const parts = inside.split(/[\s,;.&/-]+/u).filter(Boolean)
  if (!parts.some(part => /^(?:refs?|reftels?|septel)$/i.test(part))) return false
  const cable = /^\d\d$|^\d{2,7}$/u
  return parts.every(
    (part, at) => words.test(part) || /^\p{L}$/u.test(part) || cable.test(part) || namesPost(parts, at),
  )
}

/** `OSLO` in `OSLO 461`: a name in capitals with a number behind it. */
function namesPost(parts: string[], at: number): boolean {
  const number = parts.findIndex((part, place) => place > at && /^\d+$/u.test(part))
  return number > 0 && number - at < 4 && /^\p{Lu}+$/u.test(parts[at] ?? '')
}
