import { plainOf } from '../people/words.ts'
import { nationalities } from '../tables/states.ts'
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

/**
 * "SECRETARY HOLLOWAY'S MAY 2 MEETING WITH PRESIDENT QUIROGA": who goes, and whom the subject says they are to meet.
 * Whom the cable is passed to is likelier to be the one who goes.
 */
export function subjectParties(subject: string, passed: Named[] = []): SubjectParties {
  const named = namedIn(subject)
  const meeting = [...subject.matchAll(withWords)].at(0)
  const after = meeting ? meeting.index + meeting[0].length : Number.POSITIVE_INFINITY
  const counterpart = named.find(({ start }) => start >= after - 1) ?? null
  const before = named.filter(({ start }) => start < after)
  const yours = subject.search(/\bYOUR\b/i)
  const ours = before
    .filter(
      ({ title, start, end }) =>
        !isTheirs(title) &&
        !isPlaceOf(subject, start) &&
        !isGuest(subject, end) &&
        !isForeign(title, subject, start, end) &&
        (yours < 0 || start < yours),
    )
    .filter(({ title, name }) => name !== null || passed.length === 0 || !ofNobody.test(title))
  const principal = likeliest(ours, one => goingOf(one, subject, passed))
  // "KING ABDULLAH'S MEETING WITH SECRETARY RICE"
  if (principal === null && counterpart && !isTheirs(counterpart.title) && before[0])
    return { principal: counterpart, counterpart: before[0] }
  const met = yours < 0 ? null : named.find(({ start }) => start > yours)
  return { principal, counterpart: counterpart ?? met ?? theirVisitor(before, principal, subject) }
}

/** `PARAGUAYAN PRESIDENT` */
const isTheirs = (title: string): boolean =>
  theirs.test(title) ||
  plainOf(title)
    .split(/\s+/u)
    .some(word => nationalities.has(word) && word !== 'american')

/** Bare words of a subject that tell no office: "BRIEFING FOR THE HEAD OF DELEGATION", "WHAT THE GOVERNOR WILL TELL". */
const ofNobody =
  /^(?:.* )?(?:HEAD|HEADS|LEADER|CHIEF|GOVERNOR|MAYOR|SPEAKER|JUDGE|CHAIR|DELEGATE|PRINCIPAL|OFFICER|ADVISERS?|COORDINATOR)(?: OF .*)?$/i

/** Of equals the first. */
function likeliest(named: Named[], scoreOf: (one: Named) => number): Named | null {
  const most = Math.max(...named.map(scoreOf))
  return named.find(one => scoreOf(one) === most) ?? null
}

/** What speaks for somebody's being the one who goes. */
function goingOf({ title, name, start }: Named, subject: string, passed: Named[]): number {
  const surname = plainOf(name ?? '')
    .split(/\s+/u)
    .at(-1)
  const isPassed = passed.some(one => one.name !== null && plainOf(one.name).split(/\s+/u).at(-1) === surname)
  return (
    (isPassed ? 3 : 0) +
    (/\b(?:FOR|(?:VISIT|TRIP|ARRIVAL|TRAVEL|STOP) (?:OF|BY))(?: THE)?\s+$/i.test(subject.slice(0, start))
      ? 2
      : 0) +
    (name === null && ofNobody.test(title) ? -2 : 0)
  )
}

/** "PRESIDENT BENEGAS AT THE WHITE HOUSE", "FOREIGN MINISTER DOE COMES TO WASHINGTON": the guest is the other side. */
const isGuest = (subject: string, end: number): boolean =>
  /^[^:;]*\b(?:(?:AT|TO) THE WHITE HOUSE|(?:TO|IN) WASHINGTON|(?:TO|IN) THE U(?:NITED STATES|\.?S\.?)(?=\W|$)|WASHINGTON VISIT)/i.test(
    subject.slice(end),
  )

/** "STATE VISIT OF PRESIDENT X", "PRESIDENT X OF COSTA VERDE": no president of ours. */
const isForeign = (title: string, subject: string, start: number, end: number): boolean =>
  /\bPRESIDENT$/i.test(title) &&
  (/\bSTATE VISIT (?:OF|BY)\s+$/i.test(subject.slice(0, start)) ||
    /^,? (?:OF|of) (?:(?:THE|the) )?(?!UNITED STATES|United States)\p{Lu}/u.test(subject.slice(end)))

/** "PRIME MINISTER X'S VISIT TO WASHINGTON" */
const theirVisitor = (named: Named[], principal: Named | null, subject: string): Named | null =>
  named.find(
    one =>
      one !== principal &&
      (isTheirs(one.title) || isGuest(subject, one.end) || isForeign(one.title, subject, one.start, one.end)),
  ) ?? null

/** "DEATH OF PRESIDENT X" speaks of somebody else. */
const isPlaceOf = (subject: string, start: number): boolean =>
  /\b(?:DEATH|FALL|ELECTION|INAUGURATION|SUCCESSOR) OF\s+$/i.test(
    subject.slice(Math.max(0, start - 24), start),
  )
