/** `As indicated in`, `AS REPORTED REFTEL`: says where we heard it, not who said it. */
const opening =
  /^as (?:indicated|noted|reported|discussed|described|mentioned|outlined|detailed|stated|set out|set forth|relayed) (?:in|during|at|on|above|earlier|previously|before|ref|reftel|refs|septel)\b/i

/** Words of a lead-in that bear on the main clause's truth: then it stays. */
const bearing =
  /\b(?:not|never|no|by|if|unless|may(?! \d)|might|could|would|should|must|will|however|but|who|which|that)\b|n't\b/i

/** A main clause whose subject stood in the lead-in cannot do without it. */
const dangling = /^(?:he|she|they|it|his|her|their|its|this|these|those|and|but|or|which|who|that|as)\b/i

/**
 * Leaves out a lead-in such as `As indicated in a December 16 meeting with Under Secretary Grossman,` together with its
 * own date and names; the main clause keeps its attribution (`As Grossman told us,` stays).
 */
export function dropLeadIn(text: string): string {
  if (!opening.test(text)) return text
  const comma = closingComma(text)
  const lead = text.slice(0, comma)
  const rest = text.slice(comma + 1).trimStart()
  if (comma < 0 || lead.split(' ').length > 25 || bearing.test(lead) || dangling.test(rest)) return text
  if (rest.split(' ').length < 4) return text
  return rest.slice(0, 1).toUpperCase() + rest.slice(1)
}

/** The comma that closes the lead-in; -1 where a list or an insertion leaves that in doubt. */
function closingComma(text: string): number {
  const comma = text.search(/,(?!\s*(?:19|20)\d\d\b)(?!\d)/u)
  if (comma < 0) return -1
  const rest = text.slice(comma + 1)
  const next = rest.indexOf(',')
  const clause = next < 0 ? rest : rest.slice(0, next)
  // "As reported in Paris, Rome and Bonn, the ..." or "As noted in Ottawa, the capital, ...": too short for a clause
  return clause.trim().split(/\s+/u).length >= 4 ? comma : -1
}
