/** What the clauses behind may hang on: who says so, under which condition. */
const governs =
  /\b(?:if|unless|whether|provided|because|(?:sa(?:y|id)|claim|argue|insist|maintain|believ|think|hop|fear|complain|expect|assert|ask|stat|declar|promis)(?:e?[sd]|ing)?|t(?:ell|old)s?|according|thought)\b|[:“"(]/iu

/** Begins a clause that doesn't stand by itself. */
const hangs =
  /^(?:and|or|but|nor|yet|so|then|which|who|whose|that|while|if|unless|provided|although|though|not|as|he|she|it|they|this|these|those|its|his|her|their)\b/iu

const finite =
  /\b(?:is|are|was|were|has|have|had|will|would|may|might|can|could|should|must|did|does|do)\b|\b\p{L}{3,}(?:ed|es)\b/iu

/** `..., which closed in May.`: says more of the last word, and nothing of what happens. */
const aside =
  /,\s(?:which|who|whose|where)\s(?!.*\b(?:not|never|no|cannot|if|unless|may|might|could|would|should|must|will)\b)[^,;:]+$/iu

/**
 * A dated event in few words, for a line of events: the clause between semicolons that holds the date, where it stands
 * by itself and nothing before governs it, without a closing aside. Words of `text` in their order; in doubt `text`.
 */
export function eventLabel(text: string, date: string): string {
  const clauses = text.split(/;\s+/u)
  const at = clauses.findIndex(clause => clause.includes(date))
  const clause = clauses[at]
  if (clause === undefined) return text
  const before = clauses.slice(0, at)
  const whole =
    governs.test(before.join(' ')) ||
    hangs.test(clause) ||
    !finite.test(clause) ||
    clauses.slice(at + 1).some(one => hangs.test(one))
  const label = closed(whole ? text : clause.slice(0, 1).toUpperCase() + clause.slice(1))
  const short = closed(label.replace(aside, ''))
  return short.includes(date) && finite.test(short) ? short : label
}

const closed = (words: string): string => (/[.!?;:,”"’)]$/u.test(words) ? words : `${words}.`)
