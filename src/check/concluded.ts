import type { SourceRef } from '../trust/source-index.ts'

const yearInferred = /,?\s*\d{4}(?=\s*\(year inferred\))|\(year inferred\)/g
const dayInferred = /(?<!\p{L})(?<day>\p{L}{3,9} \d{1,2}, \d{4}) \(day inferred\)/gu
const relative =
  /\b(?:today|tonight|this (?:morning|afternoon|evening)|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu

/**
 * A line without what it says was concluded: the year of `January 9, 2003 (year inferred)`, and all of
 * `May 10, 1996 (day inferred)` where a source speaks of tonight and was sent within the week before.
 */
export const withoutConcluded = (text: string, refs: SourceRef[]): string =>
  text.includes(' inferred)')
    ? text
        .replace(yearInferred, ' ')
        .replace(dayInferred, (whole, day: string) => (refs.some(ref => tells(ref, day)) ? ' ' : whole))
    : text

function tells({ cable, paragraph }: SourceRef, day: string): boolean {
  const days = (Date.parse(`${day} UTC`) - Date.parse(cable.authority.date ?? '')) / 86_400_000
  return days >= 0 && days < 7 && paragraph.blocks.some(({ text }) => relative.test(text))
}
