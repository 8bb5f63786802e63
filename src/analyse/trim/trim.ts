import { dropLeadIn } from './drop-lead-in.ts'
import { dropReferences } from './drop-references.ts'

/** `..., as well.`: an echo of what went before; without its comma it may be a measure (`did not do as well.`). */
const echo = /,\s+as well(?=[.!?]?["'”’)]*$)/i

/**
 * A sentence fit for a slide: a subsequence of its words, the case of the first letter apart. Left out are references
 * in brackets, a lead-in that tells where it was reported, a closing "as well"; in doubt nothing is.
 */
export function trim(verbatim: string): string {
  const text = dropLeadIn(dropReferences(verbatim)).replace(echo, '').trim()
  return /[\p{L}\p{N}]/u.test(text) ? text : verbatim
}
