import { type Named, namedIn } from './named.ts'

/** Whom the subject line names. */
export interface SubjectParties {
  principal: Named | null
  counterpart: Named | null
}

const withWords =
  /\b(?:MEETINGS?|TALKS?|CONVERSATIONS?|CALLS?|LUNCH|DINNER|BREAKFAST|DISCUSSIONS?|CONSULTATIONS?|APPOINTMENT|BILATERAL|BILAT|ENCOUNTER|SESSION|AUDIENCE|INTERVIEW|APPOINTMENT|ENGAGEMENT)\s+(?:WITH|ON|TO)\b/gi

/** Offices that only the other side has. */
export const theirs =
  /\b(?:PRIME MINISTER|FOREIGN MINISTER|MINISTER|KING|QUEEN|CROWN PRINCE|PRINCE|EMIR|AMIR|SULTAN|SHEIKH|SHAH|RULER|POPE|EMPEROR|CHANCELLOR|PREMIER|PM|FM|FONMIN|DEFMIN)\b/i

/** "SECRETARY HOLLOWAY'S MAY 2 MEETING WITH PRESIDENT QUIROGA": who goes, and whom the subject says they are to meet. */
export function subjectParties(subject: string): SubjectParties {
  const named = namedIn(subject)
  const meeting = [...subject.matchAll(withWords)].at(0)
  const after = meeting ? meeting.index + meeting[0].length : Number.POSITIVE_INFINITY
  const counterpart = named.find(({ start }) => start >= after - 1) ?? null
  const before = named.filter(({ start }) => start < after)
  const yours = subject.search(/\bYOUR\b/i)
  const principal =
    before.find(
      ({ title, start }) => !theirs.test(title) && !isPlaceOf(subject, start) && (yours < 0 || start < yours),
    ) ?? null
  // "KING ABDULLAH'S MEETING WITH SECRETARY RICE"
  if (principal === null && counterpart && !theirs.test(counterpart.title) && before[0])
    return { principal: counterpart, counterpart: before[0] }
  const met = yours < 0 ? null : named.find(({ start }) => start > yours)
  return { principal, counterpart: counterpart ?? met ?? theirVisitor(before, principal) }
}

/** "PRIME MINISTER X'S VISIT TO WASHINGTON": the guest is the other side. */
const theirVisitor = (named: Named[], principal: Named | null): Named | null =>
  named.find(one => one !== principal && theirs.test(one.title)) ?? null

/** "DEATH OF PRESIDENT X" speaks of somebody else. */
const isPlaceOf = (subject: string, start: number): boolean =>
  /\b(?:DEATH|FALL|ELECTION|INAUGURATION|SUCCESSOR) OF\s+$/i.test(
    subject.slice(Math.max(0, start - 24), start),
  )
