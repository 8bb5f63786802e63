import type { ReferenceEntry } from '../../model/cable.ts'
import { fullYear } from './classification-parts.ts'

type Named = Pick<ReferenceEntry, 'text' | 'year' | 'post' | 'number'>

const year = String.raw`(?:19|20)\d{2}|\d{2}`
/** A zero between letters is a printer's O. */
const word = "[A-Z](?:[A-Z.'’&-]|0(?=[A-Z]))*"
const post = String.raw`${word}(?:\s+${word}){0,4}?`
/** `HK05511`, but no letter of a file's number: `LIC. D328589`. */
const beforeNumber = String.raw`(?:(?<=[A-Z]{2})|(?=[\s#-]))\s*[-#]?\s*`
/** `02 OTTAWA 3442`, `QUITO 4525-91`, `PANAMA 00789/08`, `AMMAN 7718 99`, `STATE 12 (01)`, `BAGHDAD #3565`. */
const yearFirst = new RegExp(
  `^(?:(${year})\\s?)?(${post})${beforeNumber}[0O]*(\\d{1,8})(?:\\s?[-/ ]\\s?(\\d{2})|\\s*\\((${year})\\))?(?:\\s+CIRCULAR)?$`,
  'i',
)
/** `STATE (01) 201265`. */
const yearWithin = new RegExp(`^(${post})\\s*\\((${year})\\)\\s*0*(\\d{1,8})$`, 'i')
/** `870 ULAANBAATAR`. */
const numberFirst = new RegExp(`^0*(\\d{1,6})\\s+(${post})$`, 'i')
/** Words that look like a post and are none. */
const notPosts =
  /\b(?:E-?MAILS?|FAX|MEMO|LETTER|PARAS?|IIR|DTG|MSG|TELCON|TELEGRAMS|REPORT|FAM|THROUGH|THRU|OF|JANUARY|FEB(?:RUARY)?|MARCH|APRIL|MAY|JUNE?|JULY?|AUG(?:UST)?|SEP(?:T|TEMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\b/i
const talk =
  /^[^,]{2,60}\b(?:TELCONS?|E-?MAILS?|LETTERS?|MEMOS?|MEMORANDUM|CONVERSATIONS?|FAX(?:ES)?|MEMCONS?)\b[^,]{0,40}$/i
/** `Deptel 771`: whose numbers they are the text does not say, so they stand as written. `Embtel 12`: the post's own. */
const byKind =
  /^((?:(?:(?:DEP|EMB|CON|MIS|REF|AIR|SEP|LEG|US[A-Z]{2,4})?(?:CIRC?)?TEL|AIRGRAM|DESPATCH|OUR|YOUR)(?:\s?S)?(?:\s(?:NO|NOS)\.?)?)\s|(?:[A-Z][A-Z ]{2,30}\s)?(?=(?:A|CA|CW|CERP)-\d))((?:[A-Z]{1,4}-)?\d[\w-]{0,9})(?:\s\S{1,8}(?:\s\d{1,2})?(?:,\s\d{4})?)?$/i
const filler =
  /^(?:(?:REF(?:ERENCE)?S?(?:\s[A-Z](?=\s))?|UNCLAS(?:SIFIED|S)?|SEE|ALSO)\b[\s:]*)+|(?<=[A-Z]\s)(?:CABLES?|TELEGRAMS?|TELS?|MESSAGES?)\s+(?:NOS?\.?\s)?(?=\d)|\(C\)(?=\d)/gi

/**
 * The cables and other sources that one labelled part of a REF line names. Semicolons part always; commas, slashes and
 * "and" only where each piece is a cable: `GUANGZHOU 11657 and 7743, 12155`, `KABUL 692/317`, `PRAGUE, 1228`.
 */
export function referencePieces(text: string, before: Named | undefined): Named[] {
  const found: Named[] = []
  for (const part of text.split(/\s*;\s*(?:AND\s+)?/i)) {
    const plain = clean(part)
    if (plain === '') continue
    const cables = severalCables(plain, found.at(-1) ?? before)
    found.push(...(cables ?? [{ text: plain, year: null, post: null, number: null }]))
  }
  return found
}

/** Where a new reference may begin without any sign between: behind a number, before a post and its number. */
const between = new RegExp(
  `\\s*[,&]\\s*(?:AND\\s+)?|\\s+AND\\s+|/(?=\\d{3})|(?<=[A-Z]\\s{0,3}#?\\d{1,8})\\s+(?=(?:(?:${year})\\s+)?[A-Z][A-Z. ]{1,30}\\s\\d)`,
  'i',
)

function severalCables(text: string, before: Named | undefined): Named[] | null {
  if (text.length > 2000) return null
  const whole = (between.test(text) ? null : kindOf(text, before)) ?? cableOf(text)
  if (whole !== null) return [whole]
  const range = rangeOf(text)
  if (range !== null) return range
  const found: Named[] = []
  let waiting = ''
  for (const raw of text.split(between)) {
    const piece = clean(`${waiting} ${raw}`)
    waiting = ''
    if (piece === '') continue
    const named =
      kindOf(piece, found.at(-1) ?? before) ?? cableOf(piece) ?? bareNumber(piece, found.at(-1) ?? before)
    const last = found.at(-1)
    if (named !== null) found.push(named)
    // "STATE 12, ROE-DOE TELCON OF MARCH 2, 1979": named among cables it stands as written
    else if (last !== undefined && talk.test(piece))
      found.push({ text: piece, year: null, post: null, number: null })
    else if (last?.number === null && /^(?:19|20)\d{2}$/.test(piece)) last.text += `, ${piece}`
    // "PRAGUE, 1228"
    else if (/^[A-Z][A-Z ]{2,30}$/i.test(piece) && !notPosts.test(piece)) waiting = piece
    else return null
  }
  return found.length === 0 || waiting !== '' ? null : found
}

/** `TARVEN 123 THROUGH 125` names three. */
function rangeOf(text: string): Named[] | null {
  const [, from = '', to] = /^(.{3,40}?\d)\s+(?:THROUGH|THRU|TO)\s+(\d{1,6})$/i.exec(text) ?? []
  const first = cableOf(from)
  const count = first?.number == null ? 0 : Number(to) - first.number
  if (first?.number == null || !(count > 0 && count < 30)) return null
  const { number, post, year } = first
  return Array.from({ length: count + 1 }, (_, step) => ({
    text: step === 0 ? from : `${post} ${number + step}`,
    year,
    post,
    number: number + step,
  }))
}

function kindOf(text: string, before: Named | undefined): Named | null {
  const kind = byKind.exec(text)
  if (kind) {
    const own = /^EMBTEL/i.test(text) && /^\d+$/.test(kind[2] ?? '')
    const number = own ? Number(kind[2]) : null
    return { text: text.replace(/(?<=tel)s(?=\s)/i, ''), year: null, post: null, number }
  }
  const same = before?.post === null && /^\d{1,6}$/.test(text) ? byKind.exec(before.text)?.[1] : undefined
  return same === undefined ? null : kindOf(`${same.trim()} ${text}`, undefined)
}

function bareNumber(text: string, before: Named | undefined): Named | null {
  const alone = /^(\d{1,6})(?:\s*\(((?:19|20)\d{2}|\d{2})\))?$/.exec(text)
  if (alone === null || before === undefined || before.post === null) return null
  const written = alone[2] === undefined ? before.year : fullYear(Number(alone[2]))
  return { text, year: written, post: before.post, number: Number(alone[1]) }
}

function cableOf(text: string): Named | null {
  if (text.length > 90) return null
  const named = (y: string | undefined, p: string | undefined, n: string | undefined): Named | null =>
    p === undefined || notPosts.test(p)
      ? null
      : {
          text,
          year: y === undefined ? null : fullYear(Number(y)),
          post: p.toUpperCase().replace(/\s+/g, ' '),
          number: Number(n),
        }
  // "TARVEN 123 OF MAY 4, 2007", "TARVEN 123 ET SEQ"
  const dated = /^(.{3,40}?\d)[,\s]+(?:(?:OF|DATED|ON)\s.{0,12}?(?:((?:19|20)\d{2}))?|ET SEQ\.?)$/i.exec(text)
  if (dated?.[1] !== undefined) {
    const base = cableOf(dated[1])
    return base && { ...base, text, year: base.year ?? (dated[2] === undefined ? null : Number(dated[2])) }
  }
  const plain = yearFirst.exec(text)
  if (plain !== null) return named(plain[1] ?? plain[4] ?? plain[5], plain[2], plain[3])
  const within = yearWithin.exec(text)
  if (within !== null) return named(within[2], within[1], within[3])
  const turned = numberFirst.exec(text)
  return turned === null ? null : named(undefined, turned[2], turned[1])
}

const clean = (text: string): string =>
  text
    .replace(/^[\s:,.*-]+/, '')
    .replace(filler, '')
    .replace(/^[\s:,.-]+/, '')
    .replace(/[\s,;]+REF(?:S|TELS?)?\s*$/i, '')
    // "TARVEN 123 CONFIDENTIAL": what a page header left in the line
    .replace(/(?<=[A-Z]\s\d{1,8})\s+(?:UNCLASSIFIED|CONFIDENTIAL|(?:TOP )?SECRET|LIMITED OFFICIAL USE)$/i, '')
    // "TARVEN 123, PARAS 2-3"
    .replace(/(?<=\d),?\s*\(?PARA(?:GRAPH)?S?\.?\s\d[\d\s,&-]*(?:AND \d+)?\)?/gi, '')
    .replace(/(?<=[A-Z]\s\d{1,8})\s*\([^()]{0,60}\)?$/i, year =>
      /^\s*\((?:(?:19|20)\d{2}|\d{2})\)$/.test(year) ? year : '',
    )
    // "Kabul 6396.2", "Embtel 2655.(2)": the sign of a footnote
    .replace(/(?<=[A-Za-z] \d{2,6})\.(?:\d|\(\d{1,2}\))$/, '')
    .replace(/[\s:,.-]+$/, '')
