import type { CableFacts, Person } from '../../model/brief.ts'
import { hostOf } from '../host.ts'
import { spelledTitle } from '../tables/short-titles.ts'
import { nationalities, type State } from '../tables/states.ts'
import type { Individual } from './merge-people.ts'

const ourTitles =
  /\b(?:CODEL|STAFFDEL|USTR|Under ?Secretary|Assistant Secretary|Deputy Assistant|Deputy Secretary|Secretary of (?:State|Defense|Commerce|Energy|Agriculture|Treasury|Homeland|Labor|the Treasury|the Army|the Navy)|Secretary(?! of|-General| General)|Congress(?:man|woman)|Charg[eé]|DCM|POLAD|NORTHCOM|CENTCOM|EUCOM|PACOM|SOUTHCOM|AFRICOM|FBI|CIA|U\.S\.|US|USAID|Special Representative)\b/i
// no Secretary in Washington is called so
const theirTitles =
  /\b(?:(?:Foreign|Home|Finance|Environment|Cabinet|Party|Council|Committee|Justice|Planning) Secretary|Permanent Secretary|General Secretary|Secretary[- ]General|State Secretary|Prime Minister|Minister|President|King|Queen|Prince|Emir|Amir|Sultan|Sheikh|Premier|Chancellor)\b/i

const isHosts = (host: State | null, nation: string): boolean =>
  host?.adjectives.some(one => one.toLowerCase() === nation) ?? false

/** Ours, the host's or another's: from title, nationality, and how the text speaks of the person. */
export function sideOf({ mentions }: Individual, facts: CableFacts): Person['side'] {
  const host = hostOf(facts)
  let side: Person['side'] = null
  for (const { title, office, passage, start, end } of mentions) {
    const written = `${title ?? ''} ${office ?? ''}`
    const words = spelledTitle(written)
    const nation = words
      .toLowerCase()
      .split(/\s+/u)
      .find(word => nationalities.has(word.replace(/['’]s$/u, '')))
    if (nation) return nation === 'american' ? 'ours' : isHosts(host, nation) ? 'theirs' : 'other'
    const around = passage.text.slice(Math.max(0, start - written.length - 12), end + 40)
    if (
      /\bour (?:then |former )?(?:ambassador|charge|attache|embassy|defense attache|country team)\b|\bof the Embassy\b|control officer|, U\.S\. (?:Army|Navy|Air Force)|\bEmbassy['’]s\b/i.test(
        around,
      )
    )
      return 'ours'
    if (
      /\bPresident (?:of the United States|Bush|Obama|Clinton|Reagan|Carter|Ford|Nixon|Johnson|Kennedy|Biden|Trump|Eisenhower)\b/i.test(
        around,
      )
    )
      return 'ours'
    // an embassy calls its own chief "Ambassador Cellucci", another one's "French Ambassador ..."
    if (/^(?:then[- ]|former )?(?:Deputy Chief of Mission|Ambassador)$/i.test(title ?? '') && office === null)
      return 'ours'
    if (theirTitles.test(words) && !/^Minister[- ]Counsel/i.test(words)) side ??= 'theirs'
    else if (ourTitles.test(words)) side ??= 'ours'
  }
  return side
}
