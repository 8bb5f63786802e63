import type { CableFacts, Person } from '../../model/brief.ts'
import type { Passage } from '../passage.ts'
import { particles } from '../people/titles.ts'
import { plainOf } from '../people/words.ts'
import type { Principal } from './principal.ts'
import { officeOf, rankOf } from './rank.ts'
import { subjectParties } from './subject-parties.ts'

/** A person who may be the one to be met, with what speaks for it. */
export interface Candidate {
  person: Person
  score: number
  /** Sentences that speak of meeting this person. */
  met: Passage[]
}

const meeting =
  /\b(?:meet(?:s|ing|ings)?|met with you|receives?|receive you|host(?:s|ing)?|greet|welcomes? you|calls? on|call with|courtesy call|sees? you|talks with|lunch|dinner|breakfast|looking forward|looks? forward|audience|sit(?:s|ting)? down with|interlocutors?|will join|comes? to Washington)\b/i
const visitor =
  /\b(?:you|your|the (?:deputy |under |vice )?(?:secretary|president|director|admiral|general|codel|delegation|administrator))\b/i
const asking =
  /\b(?:tell|ask|urge|press|thank|raise|encourage|remind|assure|stress|recommend|you (?:should|could|can|may|might)|suggest|praise|congratulate)\b/i

/** Those who may be met, the likeliest first. */
export function candidatesOf(
  people: Person[],
  principal: Principal,
  facts: CableFacts,
  passages: Passage[],
  /** Words of the header that tell the principal's department: `TREASURY FOR SECRETARY HALLORAN`. */
  department: string,
): Candidate[] {
  const named = facts.subject === null ? null : subjectParties(facts.subject).counterpart
  const subject = named?.name ? plainOf(named.name).split(/\s+/u) : []
  const office = named ? plainOf(named.title) : null
  const index = indexOf(passages)
  return people
    .filter(
      ({ name, side, title }) =>
        !isPrincipal(name, principal) && (side !== 'ours' || inSubject(name, subject)) && !isFormer(title),
    )
    .map((person, order): Candidate => {
      const mentions = keyWords(person.name).flatMap(word => index.get(word) ?? [])
      const spoken = byOffice(person, people, passages)
      const where = [...new Set([...mentions, ...spoken])]
      const met = where.filter(({ text }) => meeting.test(text) && visitor.test(text))
      const host = mentions.some(({ text }) =>
        /\byour (?:chief |principal |main )?(?:host|interlocutor|counterpart)\b/i.test(text),
      )
      const asks = where.filter(({ text }) => visitor.test(text) && asking.test(text))
      const summary = where.filter(({ unit }) => unit.section === 'summary' || unit.paragraph === 0)
      const score =
        (inSubject(person.name, subject) ? 100 : 0) +
        (office && person.title && plainOf(person.title).includes(office) ? 40 : 0) +
        Math.min(met.length, 3) * 2.5 +
        Math.min(asks.length, 4) * 0.75 +
        Math.min(mentions.length + spoken.length * 0.3, 12) * 0.5 +
        (summary.length > 0 ? 3 : 0) +
        (host ? 4 : 0) +
        rankOf(person.title, `${principal.text ?? ''} ${department}`) -
        order * 0.3 -
        (person.side === 'other' ? 6 : person.side === null ? 3 : 0)
      return { person, score, met }
    })
    .sort((a, b) => b.score - a.score)
}

const isFormer = (title: string | null): boolean => /\b(?:former|late|ex)\b|^ex-/i.test(title ?? '')

const isPrincipal = (name: string, { surname }: Principal): boolean =>
  surname !== null &&
  plainOf(name)
    .split(/[\s-]+/u)
    .some(word => surname.split('-').includes(word))

const inSubject = (name: string, subject: string[]): boolean => {
  const last = subject.at(-1)
  return last !== undefined && plainOf(name).split(/\s+/u).includes(last)
}

/** Sentences that speak of "the President", where only one person bears the office. */
function byOffice({ title }: Person, people: Person[], passages: Passage[]): Passage[] {
  const office = officeOf(title)
  if (
    office === null ||
    people.filter(one => officeOf(one.title) === office && !isFormer(one.title)).length > 1
  )
    return []
  // "the King's program" is not the King
  const spoken = new RegExp(`\\bthe ${office}(?!['’a-zÀ-ɏ])`, 'i')
  return passages.filter(({ text }) => spoken.test(text))
}

/** The words by which the text calls a person: the surname, and for "Saqr bin Rashid" the first name. */
function keyWords(name: string): string[] {
  const words = plainOf(name).split(/\s+/u)
  const last = words.at(-1) ?? ''
  if (words.some(word => particles.has(word)) && words[0]) return [...new Set([words[0], last])]
  const middle = words.at(-2)
  return words.length > 2 && middle && middle.length > 2 ? [middle, last] : [last]
}

/** Where each word stands, once for each time. */
function indexOf(passages: Passage[]): Map<string, Passage[]> {
  const index = new Map<string, Passage[]>()
  for (const passage of passages)
    for (const [word] of passage.text.matchAll(/\p{Lu}[\p{L}\p{M}'’-]*[\p{L}\p{M}]/gu)) {
      const plain = plainOf(word.replace(/['’]s$/i, ''))
      const list = index.get(plain)
      if (list) list.push(passage)
      else index.set(plain, [passage])
    }
  return index
}
