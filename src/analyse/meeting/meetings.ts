import { diagnose } from '../../diagnostics/diagnose.ts'
import type { CableFacts, Meeting, Person } from '../../model/brief.ts'
import type { Cable } from '../../model/cable.ts'
import type { Diagnostic, Reported } from '../../model/diagnostic.ts'
import type { Clock } from '../dates/clock.ts'
import { nodesOf } from '../identity/nodes.ts'
import type { Passage } from '../passage.ts'
import { plainOf } from '../people/words.ts'
import { spelledTitle } from '../tables/short-titles.ts'
import { type Casing, casingOf } from './cased.ts'
import { type Candidate, candidatesOf } from './counterpart.ts'
import { meetingDate } from './meeting-date.ts'
import { type Named, surnameOf } from './named.ts'
import { passedTo } from './passed-to.ts'
import { placeOf } from './place.ts'
import { isSigner, principalOf } from './principal.ts'
import { subjectParties } from './subject-parties.ts'

interface Given {
  cable: Cable
  facts: CableFacts
  passages: Passage[]
  people: Person[]
  clock: Clock
}

/** The meetings that the cable prepares, the chief one first; never empty. */
export function meetingsOf({ cable, facts, passages, people, clock }: Given): Reported<Meeting[]> {
  const casing = casingOf(passages)
  const passed = passedTo(cable)
  const parties = subjectParties(facts.subject ?? '', passed)
  const { surname, ...principal } = principalOf(cable, facts, parties, passed, passages, casing)
  const department = departmentOf(cable, facts)
  const candidates = candidatesOf({
    people,
    principal: { ...principal, surname },
    named: parties.counterpart,
    facts,
    passages,
    department,
  })
  const title = casing.title(facts.subject ?? '')
  const [chief] = candidates
  const met = chief?.met ?? []
  const first: Meeting = {
    title,
    principal,
    counterpart:
      metBySubject(parties.counterpart, chief, principal.text, facts, casing) ?? counterpartOf(chief, facts),
    date: cased(meetingDate(facts, passages, clock, met, surname), casing),
    place: placeOf(facts, met, casing),
  }
  const others = candidates
    .slice(1)
    .filter(({ met, receives, person }) => met.length > 0 || (receives && person.side !== null))
  const value = [
    first,
    ...others.map(other => ({
      title,
      principal,
      counterpart: counterpartOf(other, facts),
      date: ownDate(other, facts, clock),
      place: { text: null, marking: facts.marking, sources: [] },
    })),
  ]
  return { value, diagnostics: gaps(first) }
}

/** Whether the header tells both who goes and whom they meet, so that `meetingsOf` has nothing to remark on. */
export function isNamedByHeader(cable: Cable, facts: CableFacts): boolean {
  const passed = passedTo(cable)
  const { principal, counterpart } = subjectParties(facts.subject ?? '', passed)
  const ours = [...(principal ? [principal] : []), ...passed].filter(one => !isSigner(one, facts))
  const surname = counterpart && surnameOf(counterpart)
  return (
    counterpart !== null &&
    ours.length > 0 &&
    ours.every(one => one.name === null || surnameOf(one) !== surname)
  )
}

/** `JANUARY 9-13` in a subject: `January 9-13`. */
const cased = (date: Meeting['date'], casing: Casing): Meeting['date'] => ({
  ...date,
  text: date.text === null ? null : casing.title(date.text),
})

const departmentOf = (cable: Cable, { subject, transmission }: CableFacts): string =>
  [subject ?? '', ...nodesOf(cable, 'passing').map(({ value }) => value), transmission.to[0] ?? ''].join(' ')

const ownDate = ({ met }: Candidate, facts: CableFacts, clock: Clock): Meeting['date'] =>
  meetingDate({ ...facts, subject: null }, met, clock, met, null)

/** `YOUR MEETING WITH THE SHAH`, `YOUR BILATERAL WITH FOREIGN MINISTER ROE`: whom the subject names and the text does not. */
function metBySubject(
  met: Named | null,
  chief: Candidate | undefined,
  principal: string | null,
  facts: CableFacts,
  casing: Casing,
): Meeting['counterpart'] | null {
  if (!met) return null
  const header = { marking: facts.marking, sources: [] }
  if (met.name === null) {
    if (plainOf(spelledTitle(chief?.person.title ?? '')).includes(plainOf(spelledTitle(met.title))))
      return null
    const title = `the ${casing.title(met.title.replace(/^the /iu, ''))}`
    return { text: title, name: null, title, ...header }
  }
  const surname = plainOf(met.name).split(/\s+/u).at(-1) ?? ''
  const bears = (name: string): boolean => plainOf(name).split(/\s+/u).includes(surname)
  if (bears(principal ?? '')) return null
  const title = casing.title(met.title)
  if (chief && bears(chief.person.name)) {
    const { name, sources } = chief.person
    return chief.person.title === null ? { text: `${title} ${name}`, name, title, ...header, sources } : null
  }
  const name = casing.title(met.name)
  return { text: `${title} ${name}`, name, title, ...header }
}

function counterpartOf(candidate: Candidate | undefined, facts: CableFacts): Meeting['counterpart'] {
  if (!candidate) return { text: null, name: null, title: null, marking: facts.marking, sources: [] }
  const { name, title, marking, sources } = candidate.person
  if (name === '') {
    const office = /^His /u.test(title ?? '') ? title : `the ${title}`
    return { text: office, name: null, title: office, marking, sources }
  }
  return { text: title === null ? name : `${title} ${name}`, name, title, marking, sources }
}

function gaps({ principal, counterpart }: Meeting): Diagnostic[] {
  return [
    ...(principal.text === null
      ? [diagnose('analyse/no-principal', 'The cable does not name who is to read it and to go.')]
      : []),
    ...(counterpart.text === null
      ? [diagnose('analyse/no-counterpart', 'The cable names nobody who is to be met.')]
      : []),
  ]
}
