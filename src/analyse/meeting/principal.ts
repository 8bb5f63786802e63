import type { CableFacts, Fact } from '../../model/brief.ts'
import type { Cable } from '../../model/cable.ts'
import { nodesOf } from '../identity/nodes.ts'
import type { Passage } from '../passage.ts'
import { plainOf } from '../people/words.ts'
import { spelledTitle } from '../tables/short-titles.ts'
import type { Casing } from './cased.ts'
import { type Named, namedIn, surnameOf } from './named.ts'
import { type SubjectParties, theirs } from './subject-parties.ts'
import { presidents, washingtonHost } from './washington-host.ts'

/** Who is to read the cable and to go. */
export interface Principal extends Fact {
  /** Plain surname, to find the principal again in the text. */
  surname: string | null
}

/**
 * From the subject, else the passing line or a memorandum's addressee, else the text; a bare office ("THE SECRETARY") takes the name that the
 * TAGS line gives it. Offices of the Department and the signer are nobody.
 */
export function principalOf(
  cable: Cable,
  facts: CableFacts,
  { principal: subject, counterpart: met }: SubjectParties,
  passed: Named[],
  passages: Passage[],
  casing: Casing,
): Principal {
  const candidates = [subject, ...passed, ...addressed(cable), ...visitors(passages)].filter(
    (one): one is Named => one !== null && !isSigner(one, facts),
  )
  const fits = ({ title }: Named): boolean => subject?.name !== null || mayBeOne(subject.title, title)
  const chosen = candidates.find(one => one.name !== null && fits(one)) ?? candidates[0] ?? null
  const bare = candidates.find(({ name }) => name === null) ?? null
  const office = subject?.name === null && passed.every(({ name }) => name === null) ? bare : null
  const settled = office ?? chosen
  if (settled === null)
    return (
      washingtonHost(facts, met, passages) ?? {
        text: null,
        marking: facts.marking,
        sources: [],
        surname: null,
      }
    )
  const rank = settled === subject ? rankBeside(settled, passed) : null
  const tagged = settled.name === null ? taggedName(facts, met) : null
  const { title } = settled
  const name = settled.name ?? tagged
  const one =
    name === null
      ? casing.title(withArticle(title))
      : `${casing.title(title)} ${rank === null ? '' : `${casing.title(rank)} `}${casing.title(name)}`
  const second = settled === subject ? companion(facts.subject ?? '', settled) : null
  const text = second === null ? one : `${one} and ${casing.title(second).replace(/^The /, 'the ')}`
  const surname = plainOf(name?.split(' ').at(-1) ?? '')
  return { text, ...placed(surname, facts, passages), surname: surname || null }
}

/** Whoever signs the cable stays at the post. */
export const isSigner = (one: Named, { signer }: CableFacts): boolean =>
  one.name !== null &&
  surnameOf(one) ===
    (plainOf(signer ?? '')
      .split(' ')
      .at(-1) ?? '')

/** "THE SECRETARY'S VISIT", passed to "ASSISTANT SECRETARY ROE": he reads of it, she goes. */
function mayBeOne(bare: string, named: string): boolean {
  const [one, other] = [bare, named].map(title => plainOf(spelledTitle(title)))
  if (one === undefined || other === undefined || degreeOf(one) !== degreeOf(other)) return false
  return ranked.test(other) || one.split(' ').some(word => word.length > 3 && other.includes(word))
}

const degreeOf = (title: string): string => /\b(?:assistant|under|deputy|vice)\b/u.exec(title)?.[0] ?? ''
const ranked =
  /^(?:general|admiral|ambassador|dr|mr|mrs|ms|gen|adm|ltg|mg|vadm|col|colonel|senator|codel|congress(?:man|woman))$/u

/** "CHAIRMAN MACREADY'S VISIT" and "FOR GENERAL MACREADY": Chairman General Macready. */
function rankBeside({ title, name }: Named, passed: Named[]): string | null {
  const same = passed.find(
    one =>
      one.name !== null &&
      name !== null &&
      plainOf(one.name).split(' ').at(-1) === plainOf(name).split(' ').at(-1),
  )
  if (
    !same ||
    !/^(?:GENERAL|ADMIRAL|AMBASSADOR|LIEUTENANT GENERAL|VICE ADMIRAL|DR\.?|SENATOR|GEN\.?|ADM\.?|LTG|MG|VADM)$/i.test(
      same.title,
    )
  )
    return null
  return plainOf(title).includes(plainOf(same.title)) ? null : same.title
}

/** `ATTORNEY GENERAL DOE AND FBI DIRECTOR ROE'S MAY 2 VISIT`: the second of two who go. */
function companion(subject: string, { end }: Named): string | null {
  const next = namedIn(subject).find(({ start }) => start > end)
  if (next === undefined || theirs.test(next.title) || /^PRESIDENT$/i.test(next.title)) return null
  const between = /^\s+(?:AND|&)\s+(?<before>(?:THE |[A-Z]{2,5} )?)$/i.exec(subject.slice(end, next.start))
  return between === null ? null : `${between.groups?.before ?? ''}${next.text}`
}

const withArticle = (title: string): string =>
  /^(?:CODEL|STAFFDEL|THE\b)/i.test(title) ? title : `THE ${title.toUpperCase()}`

/** Where the text names the principal. The header tells who it is, and what bears no mark there bears the cable's. */
function placed(surname: string, facts: CableFacts, passages: Passage[]): Pick<Fact, 'marking' | 'sources'> {
  const named = surname === '' ? undefined : passages.find(({ text }) => plainOf(text).includes(surname))
  return { marking: facts.marking, sources: named ? [named.source] : [] }
}

const bearer =
  /^(?:the )?(?:(?:deputy |under |assistant )?secretary|(?:vice )?president|administrator|director|attorney general)\b/i

/** `31. Memorandum From Secretary of State Roe to President Doe`, `TO: The Secretary`: a paper is for whom it names. */
function addressed(cable: Cable): Named[] {
  const title = nodesOf(cable, 'transmission').find(({ field }) => field === 'from')?.addressees[0] ?? ''
  const whom = /\b(?:Memorandum|Letter|Paper) From .* to (?<whom>.+)$/.exec(title)?.groups?.whom
  const to = nodesOf(cable, 'transmission').find(({ field }) => field === 'to')?.addressees[0] ?? ''
  return namedIn(whom ?? (bearer.test(to) ? to : '')).slice(0, 1)
}

/** `OVIP (HOLLOWAY, EDWIN P.)` → `HOLLOWAY`, unless the subject names a caller from abroad so. */
function taggedName({ tags }: CableFacts, caller: Named | null): string | null {
  for (const tag of tags) {
    const name = /^O(?:VIP|REP|TRA)\b.*\(\s*(?<surname>[\p{L}'’ -]+),/u.exec(tag)?.groups?.surname?.trim()
    if (
      name &&
      !plainOf(caller?.name ?? '')
        .split(' ')
        .includes(plainOf(name))
    )
      return name
  }
  return null
}

const coming =
  /\b(?:will|is to|to) (?:visit|arrive|meet|travel|lead|make)|\b(?:visit|trip|arrival|stop|travel|call) (?:of|by)\b|['’]s (?:\w+ \d+(?:-\d+)? )?(?:visit|trip|meetings?|stop|arrival)\b|\bwelcomes?\b|\bvisit(?:s|ing)?\b/i
const ours =
  /\b(?:Secretary|Under Secretary|Admiral|General|Senator|Congress(?:man|woman)|Representative|Administrator|Director|Commissioner|Chairman|CODEL|STAFFDEL|Ambassador|Vice President|President|Attorney General|USTR|Commander)\b/u

/** "Director Prentiss will visit Bir Zahra"; "Secretary Montclair, Latvia buys ..." */
function visitors(passages: Passage[]): Named[] {
  const found = passages.slice(0, 12).flatMap(({ text }) => {
    if (/\p{Ll}{3}/u.test(text) === false || !coming.test(text)) return []
    return namedIn(text).filter(
      ({ title, name, text: whole, start }) =>
        name !== null &&
        ours.test(title) &&
        !/\b(?:Prime|Foreign|Minister|Secretary[- ]General)\b/u.test(title) &&
        (title !== 'President' || new RegExp(presidents).test(whole)) &&
        text.includes(whole) &&
        nearComing(text, start),
    )
  })
  return found
}

const nearComing = (text: string, start: number): boolean =>
  coming.test(text.slice(Math.max(0, start - 30), start + 70))
