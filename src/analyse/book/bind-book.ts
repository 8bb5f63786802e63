import { highestPortion } from '../../marking/portions.ts'
import type { Book } from '../../model/book.ts'
import type { Brief } from '../../model/brief.ts'
import { inTime } from '../dates/in-time.ts'
import { mergeAcronyms } from './merge-acronyms.ts'
import { mergeNamed } from './merge-named.ts'

/** Binds the briefs of a trip into one book. */
export function bindBook(given: Brief[]): Book {
  const briefs = [...given].sort((a, b) => inTime(a.meeting.date, b.meeting.date))
  const parts = briefs.map((brief, index) => ({ number: index + 1, brief }))
  const principals = briefs.map(({ meeting }) => meeting.principal).filter(({ text }) => text !== null)
  return {
    version: 1,
    cable: { marking: highestPortion(briefs.map(({ cable }) => cable.marking)) },
    principals: [...new Map(principals.map(one => [one.text, one])).values()],
    parts,
    agenda: parts
      .flatMap(({ number, brief: { cable, meeting, meetings } }) =>
        (meetings.length > 0 ? meetings : [meeting]).map(one => ({
          part: number,
          cable: cable.id,
          meeting: one,
        })),
      )
      .sort((a, b) => inTime(a.meeting.date, b.meeting.date)),
    timeline: briefs.flatMap(({ timeline }) => timeline).sort(inTime),
    people: mergeNamed(briefs.flatMap(({ people }) => people)),
    acronyms: mergeAcronyms(briefs.flatMap(({ acronyms }) => acronyms)),
  }
}
