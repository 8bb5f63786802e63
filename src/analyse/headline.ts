import type { Statement } from '../model/brief.ts'

/** Two lines of about 60 letters: what a slide's title holds at its size; longer ones would wrap to a third. */
export const headlineLength = 120

/** The first statement of an issue, summary first, that fits two lines of a title and stands by itself; else null. */
export function headlineOf(summary: Statement[], statements: Statement[]): Statement | null {
  return [...summary, ...statements].find(one => fits(one) && !refersBack.test(one.text)) ?? null
}

/** "They will want to hear you say so": of whom a title says nothing. */
const refersBack =
  /^(?:(?:and|but|or|so|yet|still|also|in return|however|nevertheless),? )?(?:he|she|they|him|them|his|her|hers|their|theirs|its|these|those|both|neither|such|the former|the latter|it (?!is\b|was\b|will be\b|would be\b)|this (?:is|was|has|will|would|may)|that (?:is|was|has|will|would|may))\b/iu

/** A lead-in or an item of a list says nothing by itself. */
const fits = ({ text }: Statement): boolean =>
  text.length <= headlineLength && !/[:;,]$|[;,] (?:and|or)$/u.test(text)
