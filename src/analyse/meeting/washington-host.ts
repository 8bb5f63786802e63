import type { CableFacts, Fact } from '../../model/brief.ts'
import type { Passage } from '../passage.ts'
import { plainOf } from '../people/words.ts'
import type { Named } from './named.ts'

/** Presidents of the years of which there are cables. */
export const presidents = '\\bPresident (?:Kennedy|Johnson|Nixon|Ford|Carter|Reagan|Bush|Clinton|Obama)\\b'
const receiving = '\\b(?:with|to|see|sees|by|meet|meets|tell|on) '
const secretary =
  "(?<who>(?:Deputy |Under |Acting )?(?:Secretary|Attorney General)(?: of (?:State|Defense|the Treasury|Commerce|Energy))? (?!of\\b|for\\b)\\p{Lu}[\\p{L}'’-]+)(?![’']s)"
const president = [
  new RegExp(`${presidents}(?!['’]s)`, 'u'),
  /\b(?:with|to|see|by|meet|tell) (?<who>(?:the )?President)\b(?! \p{Lu}|['’]| of\b)/u,
  new RegExp(presidents, 'u'),
]
const secretaries = [
  new RegExp(`${receiving}${secretary}`, 'u'),
  new RegExp(`${receiving}(?<who>(?:the )?Secretary)\\b(?! \\p{Lu}|['’]| of\\b|-)`, 'u'),
]
/** A minister is received by a secretary rather than by the President. */
const hostsOf = (guest: Named | null): RegExp[] =>
  /\b(?:(?<!PRIME )MINISTER|FM|FONMIN|DEFMIN)\b/i.test(guest?.title ?? '')
    ? [...secretaries, ...president]
    : [...president, ...secretaries]

/** Where the other side comes to Washington, who receives it: `talks with President Johnson`, `received by Secretary Roe`. */
export function washingtonHost(
  { subject }: CableFacts,
  guest: Named | null,
  passages: Passage[],
): (Fact & { surname: string | null }) | null {
  const texts = [subject ?? '', ...passages.map(({ text }) => text)]
  const isState = /\bstate visit (?:of|by)\b/i.test(subject ?? '')
  if (!isState && !texts.some(text => /\bWashington\b/i.test(text))) return null
  for (const form of hostsOf(guest)) {
    for (const { text, marking, source } of passages) {
      const found = form.exec(text)
      if (found === null) continue
      const who = found.groups?.who ?? found[0]
      const last = plainOf(who).split(' ').at(-1) ?? ''
      const surname = /^(?:president|secretary)$/.test(last) ? null : last
      return { text: who, marking, sources: [source], surname }
    }
  }
  return null
}
