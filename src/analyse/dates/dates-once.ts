import type { DateWords } from './date-words.ts'
import { findDates } from './find-dates.ts'

/** The dates of a sentence, for its year, the meeting, the timeline and the figures: each asks, one search answers. */
export type DatesIn = (text: string) => readonly DateWords[]

/** For one cable: nothing of it is kept when it is done with. */
export function datesOnce(): DatesIn {
  const found = new Map<string, readonly DateWords[]>()
  return text => {
    const dates = found.get(text) ?? findDates(text)
    found.set(text, dates)
    return dates
  }
}
