import type { CableFacts, Person } from '../../model/brief.ts'
import { onceFor } from '../../model/once-for.ts'
import type { Passage } from '../passage.ts'
import { plainOf } from '../people/words.ts'
import { plainTextOf } from '../plain-text.ts'
import type { Unit } from '../statements/units.ts'
import { spelledTitle } from '../tables/short-titles.ts'
import { isAway, isDead } from './is-away.ts'
import { isChief } from './is-chief.ts'
import { isHost } from './is-host.ts'
import type { Named } from './named.ts'
import type { Principal } from './principal.ts'
import { ranking } from './rank.ts'
import { namingIn } from './says-of.ts'
import { isFormer, keyWords, officesSpokenOf, type SpokenOf, spokenOf } from './spoken-of.ts'

/** A person who may be the one to be met, with what speaks for it. */
export interface Candidate {
  person: Person
  score: number
  /** Sentences that speak of meeting this person. */
  met: Passage[]
  /** The schedule names them, or a sentence says that they receive the visitor. */
  receives: boolean
}

const meeting =
  /\b(?:meet(?:s|ing|ings)?|met with you|receives?|receive you|host(?:s|ing)?|greet|welcomes? you|calls? on|call with|courtesy call|sees? you|talks with|lunch|dinner|breakfast|looking forward|looks? forward|audience|sit(?:s|ting)? down with|interlocutors?|will join|comes? to Washington)\b/i
const visitor =
  /\b(?:you|your|the (?:deputy |under |vice )?(?:secretary|president|director|admiral|general|codel|delegation|administrator))\b/i
const asking =
  /\b(?:tell|ask|urge|press|thank|raise|encourage|remind|assure|stress|recommend|you (?:should|could|can|may|might)|suggest|praise|congratulate)\b/i

/** Of visitor and meeting; of what the visitor is to say. A sentence may speak of many people. */
const isMeeting = onceFor(({ text }: Passage): boolean => meeting.test(text) && visitor.test(text))
const isAsking = onceFor(({ text }: Passage): boolean => asking.test(text) && visitor.test(text))

const plainHeadingOf = onceFor(({ heading }: Unit): string => plainOf(heading ?? ''))

interface Given {
  people: Person[]
  principal: Principal
  /** Whom the subject says is to be met. */
  named: Named | null
  facts: CableFacts
  passages: Passage[]
  /** Words of the header that tell the principal's department: `TREASURY FOR SECRETARY HALLORAN`. */
  department: string
}

/** What is the same for all who may be met. */
interface Whole {
  spoken: SpokenOf
  /** How often the one is named who is so most often. */
  most: number
  /** The words of each heading that is about one of the meetings. */
  parts: string[][]
  rankOf: (title: string | null) => number
}

/** Those who may be met, the likeliest first. */
export function candidatesOf(given: Given): Candidate[] {
  const { people, principal, named, passages, department } = given
  const spoken = spokenOf(people, passages)
  const subject = named?.name ? plainOf(named.name).split(/\s+/u) : []
  const office = named ? plainOf(spelledTitle(named.title)) : null
  const whole = {
    spoken,
    most: Math.max(1, ...people.map(person => spoken.named(person).length)),
    parts: ownPartsOf(passages),
    rankOf: ranking(`${principal.text ?? ''} ${department}`),
  }
  return [...people, ...officesSpokenOf(people, passages)]
    .sort((a, b) => firstOf(a) - firstOf(b))
    .filter(
      ({ name, side, title }) =>
        !isPrincipal(name, principal) && (side !== 'ours' || inSubject(name, subject)) && !isFormer(title),
    )
    .map((person, order): Candidate => {
      const { signs, met } = signsOf(person, order, given, whole)
      const bySubject =
        (inSubject(person.name, subject) ? 100 : 0) +
        (office && person.title && plainOf(spelledTitle(person.title)).includes(office) ? 40 : 0)
      return { person, met, receives: signs.schedule + signs.host > 0, score: bySubject + sumOf(signs) }
    })
    .sort((a, b) => b.score - a.score)
}

/**
 * What speaks for a person's being the one to be met, each with its weight: learned from cables whose subject names
 * nobody (a choice among their people, ten parts left out in turn), but for the rare signs.
 */
const weights = {
  opening: 0.6,
  host: 2.5,
  chief: 9,
  heading: 0.5,
  ownPart: 3.5,
  schedule: 0.3,
  met: 0.7,
  asks: 0.2,
  mentions: 1.1,
  share: 0.3,
  ofAnotherSide: -2,
  dead: -6,
  absent: -6,
  rank: 0.9,
  order: -0.7,
}
type Signs = Record<keyof typeof weights, number>

const sumOf = (signs: Signs): number =>
  Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * signs[name as keyof Signs], 0)

function signsOf(
  person: Person,
  order: number,
  { passages, facts: { subject } }: Given,
  { spoken, most, parts, rankOf }: Whole,
): { signs: Signs; met: Passage[] } {
  const mentions = spoken.named(person)
  const byOffice = spoken.byOffice(person)
  const where = [...new Set([...mentions, ...byOffice])]
  const met = where.filter(isMeeting)
  const asks = where.filter(isAsking)
  const words =
    person.name === ''
      ? keyWords(person.title?.split(' the ').at(-1) ?? '')
      : keyWords(person.name, person.title)
  const last = words.slice(-1)
  const named = namingIn(mentions.map(plainTextOf), words)
  const holds = (sign: boolean): number => (sign ? 1 : 0)
  return {
    met,
    signs: {
      opening: holds(where.some(({ unit }) => unit.section === 'summary' || unit.paragraph === 0)),
      host: holds(isHost(named)),
      chief: holds(isChief(named)),
      heading: holds(mentions.some(({ unit }) => words.some(word => plainHeadingOf(unit).includes(word)))),
      ownPart: Math.max(
        mentions[0] ? partOf(mentions[0], passages) : 0,
        holds(parts.some(heading => words.some(word => heading.includes(word)))),
      ),
      schedule: holds(where.some(({ unit }) => unit.section === 'logistics')),
      met: Math.min(met.length, 3),
      asks: Math.min(asks.length, 4),
      mentions: Math.min(mentions.length + byOffice.length * 0.3, 12),
      share: mentions.length / most,
      ofAnotherSide: holds(person.side === 'other'),
      dead: holds(isDead(namingIn([plainOf(subject ?? ''), ...mentions.map(plainTextOf)], last))),
      absent: holds(isAway(namingIn(where.map(plainTextOf), last))),
      rank: rankOf(person.title),
      order,
    },
  }
}

/** Where somebody is first spoken of. */
const firstOf = ({ sources }: Person): number => sources[0]?.spans[0]?.[0] ?? 0

/** `Bilateral: Tumbira`, `Call on the Speaker`: a part that is about one of the meetings. */
const ownPart = /\bbilat(?:eral)?s?\b|\b(?:meetings?|calls?|talks) (?:with|on)\b|\boffice call\b/iu

/** The words of each heading like `POINTS FOR MEETING WITH PRESIDENT ROE`. */
const ownPartsOf = (passages: Passage[]): string[][] =>
  [...new Set(passages.map(({ unit }) => unit.heading ?? ''))]
    .filter(heading => ownPart.test(heading))
    .map(heading => plainOf(heading).split(/\W+/u))

/** Of several such parts the first weighs most. */
function partOf({ unit }: Passage, passages: Passage[]): number {
  if (!ownPart.test(unit.heading ?? '')) return 0
  const first = passages.find(one => ownPart.test(one.unit.heading ?? ''))
  return first?.unit.sectionPlace === unit.sectionPlace ? 1 : 0.7
}

const isPrincipal = (name: string, { surname }: Principal): boolean =>
  surname !== null &&
  plainOf(name)
    .split(/[\s-]+/u)
    .some(word => surname.split('-').includes(word))

const inSubject = (name: string, subject: string[]): boolean => {
  const last = subject.at(-1)
  return last !== undefined && plainOf(name).split(/\s+/u).includes(last)
}
