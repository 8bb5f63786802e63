import { readDate } from './read-date.ts'

const order = /^\(?(?:E\.?\s?O\.?|EXECUTIVE ORDER)\s*:?\s*(\d{3,5})?/i
/** No instruction: the general schedule alone, and none at all. */
const none = /^(?:N\/?A|NA|NONE|GDS|NOT APPLICABLE|TAGS)?[.\s-]*$/i

/**
 * The order's number and when the text is to be declassified: ISO date where there is one, else the words (`OADR`,
 * `X1`, an event); null for none, `N/A` and `GDS` alone.
 */
export function readExecutiveOrder(text: string): { order: string | null; declassifyOn: string | null } {
  const found = order.exec(text)
  const number = found?.[1] ?? null
  let rest = text.slice(found?.[0].length ?? 0).replace(/^[\s:,.;)-]+/, '')
  const declared = /\bDECL(?:ASSIFY ON|\.|:)?\b[\s:.]*/i.exec(rest)
  if (declared !== null) rest = rest.slice(declared.index + declared[0].length)
  rest = rest.replace(/^[\s:]+|[\s./]+$/g, '')
  if (none.test(rest)) return { order: number, declassifyOn: null }
  return { order: number, declassifyOn: readDate(rest) ?? rest }
}
