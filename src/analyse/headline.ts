import type { Statement } from '../model/brief.ts'

/** Two lines of about 60 letters: what a slide's title holds at its size; longer ones would wrap to a third. */
export const headlineLength = 120

/** The first statement of an issue, summary first, that fits two lines of a title and stands by itself; else null. */
export function headlineOf(summary: Statement[], statements: Statement[]): Statement | null {
  return [...summary, ...statements].find(fits) ?? null
}

/** A lead-in or an item of a list says nothing by itself. */
const fits = ({ text }: Statement): boolean =>
  text.length <= headlineLength && !/[:;,]$|[;,] (?:and|or)$/u.test(text)
