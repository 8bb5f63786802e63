import type { AuthorityData } from '../model/sources.ts'

/** Posts that are no embassy, by how their name or `FM` line begins; the rest of the name follows. */
const missions: [pattern: RegExp, name: (place: string) => string][] = [
  [/^(?:SEC)?STATE\b(?: WASHDC)?/, () => 'Department of State'],
  [/^AMCONSUL(?: GENERAL)?\s+/, place => `Consulate General ${place}`],
  [/^USLO\s+/, place => `Liaison Office ${place}`],
  [/^AIT\s+/, place => `American Institute ${place}`],
  [/^US(?:MISSION|DEL)\s+/, place => `U.S. Mission ${place}`],
  [/^(?=US(?:UN|NATO|EU|OSCE)\b)/, place => `U.S. Mission ${place}`],
  [/^AM(?:EMBASSY|EMB)\s+/, place => `Embassy ${place}`],
  [/^(?=SECDEF|CDR|CJCS|JOINT STAFF|US[A-Z]+COM\b)/, place => place],
]

/**
 * The source as `Derived From` cites it (32 CFR 2001.22(c)): agency, document, date. The subject is left out,
 * for it may be classified. `Embassy Ottawa telegram OTTAWA 000049, 20030105, Department of State`.
 */
export function originOf(authority: AuthorityData): string {
  const { post, number } = authority
  const day =
    authority.date && !authority.dateInferred ? authority.date.replace(/-/g, '') : '[DATE NOT IN SOURCE]'
  if (post === null) return `[ORIGINATOR AND NUMBER NOT IN SOURCE], ${day}, Department of State`
  const printed = number === null ? `${post} [NUMBER NOT IN SOURCE]` : `${post} ${padded(number, authority)}`
  return `${office(authority.from ?? post, authority.from === null)} telegram ${printed}, ${day}, Department of State`
}

function office(from: string, isPost: boolean): string {
  const upper = from.toUpperCase().trim()
  const hit = missions.find(([pattern]) => pattern.test(upper))
  if (!hit) return isPost ? `Embassy ${titled(upper)}` : titled(upper)
  const [pattern, name] = hit
  const place = upper.replace(pattern, '').trim()
  return name(/^US|^[A-Z]+COM\b|^SECDEF|^CDR|^CJCS/.test(place) ? place : titled(place))
}

/** Message numbers were printed with five digits in the 1970s, with six since. */
function padded(number: number, authority: AuthorityData): string {
  const year = Number((authority.date ?? '2000').slice(0, 4))
  return String(number).padStart(year < 1990 ? 5 : 6, '0')
}

const titled = (upper: string): string =>
  upper
    .toLowerCase()
    .replace(/(^|[\s'-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
