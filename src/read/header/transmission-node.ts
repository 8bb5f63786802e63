import type { Transmission } from '../../model/cable.ts'
import { classificationParts, fullYear } from './classification-parts.ts'
import type { FieldName } from './header-rules.ts'
import { printedDate, printedTitle } from './printed.ts'
import { readDate } from './read-date.ts'
import { dateTimeGroup } from './transmission-patterns.ts'

const label =
  /^(?:FM|FROM|TO|ACTION|INFO|MRN|MESSAGE REFERENCE(?: NUMBER)?|DATE(?:\/DTG)?|DTG|DATE[- ]TIME GROUP|DATE SENT|SENT|REC['’]?D|RECEIVED|(?:(?:CABLE|TELEGRAM|MESSAGE|MSG|SERIAL)(?:\s(?:NO|NR|NUMBER))?|NO|NR|NUMBER)\s?[.:#])(?:\s*(?:[:=]|[–—-]{1,2}(?=\s))?\s+|\s*:?$)/i
const precedences: [RegExp, string][] = [
  [/\b(?:NIACT\s+)?(?:FLASH|Z)\b/i, 'FLASH'],
  [/\bNIACT\s+IMMEDIATE\b/i, 'NIACT IMMEDIATE'],
  [/\bIMMEDIATE\b|\bO\b/i, 'IMMEDIATE'],
  [/\bPRIORITY\b|\bP\b/i, 'PRIORITY'],
  [/\bROUTINE\b|\bR\b/i, 'ROUTINE'],
]
const named = /\b(?:NIACT\s+)?(?:FLASH|IMMEDIATE|PRIORITY|ROUTINE)\b/i

/** `... to the Department of State/1/`: the sign of a footnote. */
const noteSign = /(?<=[a-z])(?:\/\d\/|\[\d\]|\d)$/

/** One routing fact, `FM AMEMBASSY OTTAWA`; a line is an addressee, and so is what semicolons part. */
export function transmissionOf(
  field: FieldName,
  lines: string[],
  folded: string,
): Omit<Transmission, 'position'> {
  const value = folded.replace(label, '')
  const base = {
    type: 'transmission' as const,
    value,
    addressees: [],
    precedence: null,
    iso: null,
    post: null,
    year: null,
    number: null,
  }
  switch (field) {
    case 'dtg': {
      const letters = dateTimeGroup.exec(value)?.[1] ?? ''
      // "San Telmo, March 4, 1965": the place is the post
      const place = printedDate.test(value) ? (/^[^,]+/.exec(value)?.[0].toUpperCase() ?? null) : null
      return { ...base, field: 'dtg', precedence: precedenceOf(letters), iso: readDate(value), post: place }
    }
    case 'reference':
      return { ...base, field: 'reference', ...messageOf(value) }
    case 'from':
      return printedTitle.test(value)
        ? { ...base, field: 'from', addressees: [value.replace(noteSign, '')], post: postOf(value) }
        : { ...base, field: 'from', addressees: addressees(lines), post: postOf(value) }
    default:
      return {
        ...base,
        field: field === 'info' ? 'info' : 'to',
        addressees: addressees(lines),
        precedence: namedPrecedence(value),
      }
  }
}

/** `11 LUNDALA 17`; a printed telegram has its number alone, `1142.` */
function messageOf(value: string): Pick<Transmission, 'year' | 'post' | 'number'> {
  // "1142.", "NO: 412, OCTOBER 9, 6 PM"
  if (/^\d{1,6}(?:\.$|$|,)/.test(value)) return { year: null, post: null, number: Number.parseInt(value, 10) }
  const message = /^(?:(\d{2}|\d{4})\s+)?([A-Z][A-Z .'-]*?)\s+#?0*(\d+)$/i.exec(value)
  if (message === null) return { year: null, post: null, number: null }
  const year = message[1] === undefined ? null : fullYear(Number(message[1]))
  return { year, post: message[2]?.toUpperCase() ?? null, number: Number(message[3]) }
}

function precedenceOf(letters: string): string | null {
  return precedences.find(([pattern]) => pattern.test(letters))?.[1] ?? null
}

function namedPrecedence(text: string): string | null {
  const word = named.exec(text)?.[0]
  return word === undefined ? null : (precedenceOf(word) ?? null)
}

/** `RUEHC/SECSTATE WASHDC PRIORITY 4471` is the addressee SECSTATE WASHDC. */
function addressees(lines: string[]): string[] {
  return lines
    .flatMap(line => line.replace(label, '').split(/;\s*/))
    .map(entry =>
      entry
        .trim()
        .replace(/^R[A-Z]{4,7}\s?\/\s?/, '')
        .replace(/\s*\b(?:NIACT\s+)?(?:FLASH|IMMEDIATE|PRIORITY|ROUTINE)\b.*$/i, '')
        .replace(/(?<=[A-Z])\s+\d{1,5}$/, '')
        .trim(),
    )
    .filter(entry => entry !== '' && !/^XMT\b/i.test(entry) && classificationParts(entry) === null)
}

/** The post of `AMEMBASSY OTTAWA`, `USMISSION GENEVA`, `AMCONSUL LENINGRAD`; SECSTATE is the Department. */
function postOf(from: string): string | null {
  const plain = from.replace(/^R[A-Z]{4,7}\s?\/\s?/, '').trim()
  if (/^SECSTATE\b|^(?:.{0,40}\s)?From the Department of State\b/i.test(plain)) return 'STATE'
  return (
    /^(?:AM(?:ERICAN\s)?EMBASSY|AM(?:ERICAN\s)?CONSUL(?:ATE)?|AMEMB|USMISSION|USDEL|USINT|EMBASSY)\s+(.+)$/i
      .exec(plain)?.[1]
      ?.toUpperCase() ?? null
  )
}
