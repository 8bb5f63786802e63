import { highestPortion } from '../../marking/portions.ts'
import type { Acronym, CableFacts, Statement } from '../../model/brief.ts'
import { hostOf } from '../host.ts'
import { countCases } from '../letter-case.ts'
import { acronyms } from '../tables/acronyms.ts'
import { spelledOut } from './spelled-out.ts'

/** `NATO`, `GoC`, `UNSC`, `MNF-I`: two capitals at least; a plural s is left off. */
const shortForm =
  /(?<![\p{L}\p{N}.-])(?:[A-Z][A-Za-z]?(?:[A-Z]|[a-z](?=[A-Z]))*[A-Z]|[A-Z]{2,}(?:[-/&][A-Z]+)?)(?=s?(?![\p{L}\p{N}-]))/gu

/** Capitals that explain nothing: numerals, compass points, titles, other words of cables. */
const noAcronym =
  /^(?:[IVX]+|U|S|US|USD|EUR|WHO|C|TS|SBU|LOU|NF|ADM|GEN|COL|LTG|MG|BG|AMB|DR|MR|MRS|MS|END|SUMMARY|COMMENT|BEGIN|TEXT|REF|REFS|REFTEL|SEPTEL|NOTE|OK|AM|PM|AD|BC|EUR|NOK|DKK|SEK|GBP|JPY|NZD|CFA|CHF|CAD|AUD|PLN|LTL|RUB|LVL|DOLS|ID|TV)$/u

/** Every short form that the statements use, in order, with its long form where the cable or the table tells it. */
export function acronymsOf(facts: CableFacts, statements: Statement[]): Acronym[] {
  const caps = inCapitals(statements)
  const posts = postsOf(facts)
  const found = new Map<string, { long: string | null; markings: string[] }>()
  for (const { verbatim, marking } of statements) {
    const spelled = spelledOut(verbatim)
    for (const { 0: short, index } of verbatim.matchAll(shortForm)) {
      const long = spelled.get(short) ?? null
      if (noAcronym.test(short) || (posts.has(short) && !acronyms.has(short))) continue
      if (
        long === null &&
        !found.has(short) &&
        (caps ? !acronyms.has(short) || word.test(short) : isName(short, verbatim, index))
      )
        continue
      const known = found.get(short)
      found.set(short, { long: known?.long ?? long, markings: [...(known?.markings ?? []), marking] })
    }
  }
  return [...found].map(([short, { long, markings }]) => {
    const standard = acronyms.get(short) ?? governmentOf(short, facts)
    return {
      short,
      long: long ?? standard,
      from: long !== null ? 'cable' : standard === null ? null : 'table',
      marking: highestPortion(markings),
    }
  })
}

/** The posts of the cable and its references, which a text names as `(ref OSLO 461)`. */
const postsOf = ({ post, references }: CableFacts): Set<string> =>
  new Set([post ?? '', ...references.map(({ id }) => id)].flatMap(text => text.split(/[\s\d]+/u)))

/** Words that a text in capitals uses as words. */
const word = /^(?:AID|MAP|START|BIT|SALT|SHAPE|PA|ARF|CAN|TIP|SOF|LOS|PAS|MAG|FM|PM)$/u

/** The frigate CANTERBURY, Exercise TIGER LANTERN: names in capitals, no short forms. */
const isName = (short: string, text: string, at: number): boolean =>
  !acronyms.has(short) &&
  (short.length > 5 ||
    /\p{Lu}{3,} $/u.test(text.slice(0, at)) ||
    /^ \p{Lu}{3,}/u.test(text.slice(at + short.length)))

const inCapitals = (statements: Statement[]): boolean => {
  const { small, capital } = countCases(statements.slice(0, 8).map(({ verbatim }) => verbatim))
  return capital > small
}

/** `GoC`, `GOC` in a cable from Ottawa: the Government of Canada. */
function governmentOf(short: string, facts: CableFacts): string | null {
  const initials = /^G[oO](?<initials>[A-Z]{1,3})$/u.exec(short)?.groups?.initials
  const name = hostOf(facts)?.names[0]
  if (!initials || !name) return null
  const words = name.split(/[\s-]+/u).filter(word => /^\p{Lu}/u.test(word))
  return words.map(word => word[0]).join('') === initials ? `Government of ${name}` : null
}
