import { asPortion } from '../../marking/portions.ts'
import type { CableFacts, Meeting } from '../../model/brief.ts'
import type { Clock } from '../dates/clock.ts'
import type { DateWords } from '../dates/date-words.ts'
import { resolveDate } from '../dates/resolve-date.ts'
import { senseOf } from '../dates/sense.ts'
import type { Passage } from '../passage.ts'
import { relativeDay } from './relative-day.ts'

type DateFact = Meeting['date']

const visit =
  /\b(?:visits?|meetings?|meet|arriv\w+|trip|stop|call|receives?|host|travel|reach|comes? to|talks|lands?|welcomes?|agenda|schedule|itinerary|receives?|will see|sees? you|you (?:will )?see|spends?|appointment|audience|delegation)\b/i
const visitor =
  /\b(?:you|your|the (?:deputy |under |vice )?(?:secretary|president|director|admiral|general|codel|delegation|administrator)|codel|schedule|program|party|appointment)\b|\b(?:the|arrival:?) arrival\b|^arriv|\b(?:secretary|governor|ambassador|administrator|director|admiral|general|president|chairman)['’]s (?:\w+ )?(?:visit|call|trip|stop|arrival|meeting|talks)\b/i

/** The day of the chief meeting: from the subject, else from the sentence that says when the visitor comes. */
export function meetingDate(
  facts: CableFacts,
  passages: Passage[],
  clock: Clock,
  met: Passage[],
  surname: string | null,
): DateFact {
  const subject = facts.subject ?? ''
  const written = clock.datesIn(subject).find(({ from }) => from.day !== null)
  const vague = written !== undefined && /\bWEEK OF\s+$/i.test(subject.slice(0, written.start))
  const marking = asPortion(facts.subjectMarking) ?? facts.marking
  if (written && !vague) return factOf(written, clock, marking, [])
  const visits = [...met, ...passages.filter(({ text }) => isVisit(text, surname))]
  for (const near of [isClose, isNear]) {
    for (const passage of visits) {
      const ahead = clock
        .datesIn(passage.text)
        .find(
          one =>
            one.from.day !== null &&
            (one.from.year === null || one.from.year === clock.year) &&
            (isAhead(one, clock, 45) || senseOf(passage.text, one.start, one.end) !== 'past') &&
            isAhead(one, clock, 183) &&
            near(passage.text, one),
        )
      if (ahead) return factOf(ahead, clock, passage.marking, [passage.source])
    }
  }
  if (written) return factOf(written, clock, marking, [])
  return (
    planned(passages, clock) ??
    spokenDay(subject, passages, clock, marking, surname) ?? {
      text: null,
      iso: null,
      inferred: false,
      marking: facts.marking,
      sources: [],
    }
  )
}

/** `YOUR TALK WITH THE SHAH, 12:30 P.M. TODAY`; "you see her on Tuesday". */
function spokenDay(
  subject: string,
  passages: Passage[],
  { anchor, inferred }: Clock,
  marking: string,
  surname: string | null,
): DateFact | null {
  if (anchor === null || inferred) return null
  const places = [
    { text: subject, marking, sources: [] },
    ...passages
      .filter(({ text }) => visit.test(text) && visitor.test(text) && isVisit(text, surname))
      .map(({ text, marking, source }) => ({ text, marking, sources: [source] })),
  ]
  for (const { text, marking, sources } of places) {
    const found = relativeDay(text, anchor)
    if (found === null || (text !== subject && !isOfClause(text, found.start))) continue
    const iso = new Date(found.day * 86_400_000).toISOString().slice(0, 10)
    return { text: found.text, iso, inferred: true, marking, sources }
  }
  return null
}

/** "who sees you at breakfast, would take our text tomorrow": the clause that holds the day speaks of no meeting. */
function isOfClause(text: string, start: number): boolean {
  const from = Math.max(text.lastIndexOf(',', start), text.lastIndexOf(';', start)) + 1
  const clause = text.slice(from).split(/[,;](?!.{0,3}$)/)
  const short = (clause[0] ?? '').trim().split(/\s+/).length < 4
  return visit.test(short ? clause.slice(0, 2).join(' ') : (clause[0] ?? ''))
}

/** Else the first day ahead in the schedule, or in the opening sentences: `February 24: Leandros, alone.` */
function planned(passages: Passage[], clock: Clock): DateFact | null {
  const schedule = passages.filter(({ unit }) => unit.section === 'logistics')
  for (const passage of [...schedule, ...passages.slice(0, 3)]) {
    const day = clock
      .datesIn(passage.text)
      .find(
        one =>
          one.from.day !== null &&
          isAhead(one, clock, 45, 0) &&
          senseOf(passage.text, one.start, one.end) !== 'past',
      )
    if (day) return factOf(day, clock, passage.marking, [passage.source])
  }
  return null
}

const isVisit = (text: string, surname: string | null): boolean =>
  visit.test(text) && (visitor.test(text) || (surname !== null && text.toLowerCase().includes(surname)))

/** `when he visits Washington November 14`, "You land on July 8" */
const isClose = (text: string, { start }: DateWords): boolean =>
  /\b(?:visits?|arriv\w+|lands?|meet|receives? you|calls? on|come to|comes to|spends?|travel|begins?)\b[^.;,]{0,24}$/i.test(
    text.slice(Math.max(0, start - 45), start),
  )

/** The words of coming or meeting stand about the date. */
const isNear = (text: string, { start, end }: DateWords): boolean =>
  visit.test(text.slice(Math.max(0, start - 70), end + 50))

/** Within so many days after the message; cables arrive late. */
function isAhead(words: DateWords, { anchor }: Clock, days: number, late = 3): boolean {
  if (anchor === null) return days > 90
  const { iso } = resolveDate(words, anchor, 'future')
  const day = iso === null ? Number.NaN : Date.parse(iso.split('/')[0] ?? '') / 86_400_000
  return day >= anchor - late && day < anchor + days
}

/** A year that is not written is inferred only where the message has none of its own: else the next such day is meant. */
function factOf(words: DateWords, clock: Clock, marking: string, sources: DateFact['sources']): DateFact {
  const { iso, inferred } = resolveDate(words, clock.anchor, 'future')
  return { text: words.text, iso, inferred: inferred && clock.inferred, marking, sources }
}
