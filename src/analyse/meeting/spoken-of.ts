import type { Person } from '../../model/brief.ts'
import { byWord } from '../../model/by-word.ts'
import { onceFor } from '../../model/once-for.ts'
import type { Passage } from '../passage.ts'
import { particles } from '../people/titles.ts'
import { plainOf, withoutArticle } from '../people/words.ts'
import { plainTextOf } from '../plain-text.ts'
import { spelledTitle } from '../tables/short-titles.ts'
import { officeOf } from './rank.ts'

/** Where a cable speaks of somebody: by name, and by an office that nobody else bears. */
export interface SpokenOf {
  named(person: Person): Passage[]
  byOffice(person: Person): Passage[]
}

export function spokenOf(people: Person[], passages: Passage[]): SpokenOf {
  const index = indexOf(passages)
  const office = onceFor(({ title }: Person) => officeOf(title))
  const bearers = new Map<string | null, number>()
  for (const person of people)
    if (!isFormer(person.title)) bearers.set(office(person), (bearers.get(office(person)) ?? 0) + 1)
  return {
    named: onceFor(({ name, title }) =>
      name === ''
        ? speaking(title ?? '', passages)
        : keyWords(name, title).flatMap(word => index.get(word) ?? []),
    ),
    byOffice: person => {
      const own = person.name === '' ? null : office(person)
      return own === null || (bearers.get(own) ?? 0) > 1 ? [] : speaking(own, passages)
    },
  }
}

export const isFormer = (title: string | null): boolean => /\b(?:former|late|ex)\b|^ex-/i.test(title ?? '')

/** Sentences that speak of "the President", schedules of "1200 President"; "the King's program" is not the King. */
function speaking(office: string, passages: Passage[]): Passage[] {
  const [style, sovereign] = office.split(' the ')
  if (sovereign !== undefined) {
    const named = new RegExp(`\\b(?:${style}|${sovereign})(?!['’a-zÀ-ɏ])`, 'iu')
    return passages.filter(({ text }) => named.test(text) || (/\bHIM\b/u.test(text) && /\p{Ll}/u.test(text)))
  }
  const naming = passages.filter(passage => plainTextOf(passage).includes(plainOf(office)))
  if (naming.length === 0) return []
  const spoken = new RegExp(`${before}${office}(?!['’a-zÀ-ɏ])`, 'i')
  const listed = new RegExp(`\\b${office}(?!['’a-zÀ-ɏ])`, 'i')
  return naming.filter(({ text, unit }) => (unit.section === 'logistics' ? listed : spoken).test(text))
}

/** What stands before an office: telegrams leave its article out, "discussed with Prime Minister", "Emperor, who will be 79". */
const before =
  '(?:\\b[Tt]he |(?:^|[.;] )(?=[^.]{4,20}(?:,| (?:will|is|has|was|wants)\\b))|\\b(?:with|on|to|by|told|tell|see|saw) )'
const offices = new RegExp(
  `${before}(?<office>Prime Minister|Crown Prince|King|Queen|Shah|Emir|Amir|Sultan|Emperor|Pope|(?:Foreign|Defen[cs]e|Interior|Finance|Trade) Minister|Minister of (?:Foreign Affairs|Defen[cs]e|the Interior|Finance|Trade)|Chief of (?:Defen[cs]e|(?:the )?(?:General |Army |Naval |Air )?Staff))\\b(?! \\p{Lu}\\p{Ll}|['’](?!s (?:\\w+ )?(?:visit|meeting|office)))`,
  'gu',
)
/** The style of a sovereign whom the text gives no name. */
const styled = /\bHis (?:Imperial |Royal )?Majesty\b/u

/** Offices that the text speaks of and nobody whom it names bears, as people without a name: "1200 the Crown Prince". */
export function officesSpokenOf(people: Person[], passages: Passage[]): Person[] {
  const found = new Map<string, Person>()
  const majesty = passages.flatMap(({ text }) => styled.exec(text)?.[0] ?? [])[0]
  for (const { text, marking, source } of passages)
    for (const { groups } of text.matchAll(offices)) {
      const office = groups?.office ?? ''
      const known = found.get(office)
      if (known) known.sources.push(source)
      else if (!people.some(({ title }) => spelledTitle(title ?? '').includes(office)))
        found.set(office, {
          name: '',
          title:
            majesty && /^(?:King|Shah|Emir|Amir|Sultan|Emperor)$/u.test(office)
              ? `${majesty} the ${office}`
              : office,
          side: 'theirs',
          marking,
          sources: [source],
        })
    }
  return [...found.values()]
}

/** The words by which the text calls a person: the surname, and for "Saqr bin Rashid" and "Shaikh Jasim al-Doe" the first name. */
export function keyWords(name: string, title: string | null = null): string[] {
  const words = plainOf(name).split(/\s+/u).map(withoutArticle)
  const last = words.at(-1) ?? ''
  const first = words.find(word => !noble.test(word))
  if (first !== undefined && (noble.test(title ?? '') || noble.test(name))) return [...new Set([first, last])]
  const particle = words.findIndex(word => particles.has(word))
  if (particle > 0) return [...new Set([...words.slice(0, particle), last])]
  const middle = words.at(-2)
  return words.length > 2 && middle && middle.length > 2 ? [middle, last] : [last]
}

/** Those who bear these are called by their first names. */
const noble = /\b(?:sh(?:ai|ei|ey)kh|sayyid|(?:crown )?prince(?:ss)?)\b/i

/** Where each word stands, once for each time. */
function indexOf(passages: Passage[]): Map<string, Passage[]> {
  const index = new Map<string, Passage[]>()
  for (const passage of passages)
    for (const [word] of passage.text.matchAll(/\p{L}[\p{L}\p{M}'’-]*[\p{L}\p{M}]/gu)) {
      const plain = keyOf(word)
      if (plain === '') continue
      const list = index.get(plain)
      if (list) list.push(passage)
      else index.set(plain, [passage])
    }
  return index
}

/** Empty for a word without a capital. */
const keyOf = byWord((word: string): string =>
  /\p{Lu}/u.test(word) ? withoutArticle(plainOf(word.replace(/['’]s$/i, ''))) : '',
)
