import { markOf } from '../body/opening.ts'
import type { Line } from '../line.ts'
import { type FieldName, headerRuleOf } from './header-rules.ts'
import { opensBody } from './opens-body.ts'
import { printedDate, printedTitle, wholeTitle } from './printed.ts'

/** What a field of some lines does with the next. */
interface Place {
  taken: readonly Line[]
  /** The last line taken and the next, trimmed. */
  before: string
  text: string
}

const never = () => false
/** Only fields with a label end one before them; lines that begin with TO or have a FOR in them are their text. */
const wordy: ReadonlySet<FieldName> = new Set(['passing', 'to', 'from', 'info'])
const plain = ({ text }: Place): boolean => {
  const field = headerRuleOf(text)?.field
  return field === undefined || (wordy.has(field) && !/^[A-Z][A-Z ]{0,20}:/i.test(text))
}

/** `Ref: Tarven 12.` / `For Governor Roe from Ambassador.`, `I saw the Minister ...`: behind a stop, no reference. */
const isText = ({ text }: Place): boolean =>
  headerRuleOf(text)?.field === 'passing' || /^(?:\p{Lu}\p{Ll}*|I) \p{Ll}/u.test(text)

/** Whether a field goes on in the next line, which directly follows; fields of one line never do. */
const within: Record<FieldName, (place: Place) => boolean> = {
  notice: never,
  classification: never,
  captions: never,
  dtg: never,
  reference: never,
  routing: never,
  signature: never,
  participants: never,
  sourceNote: place => !/\.\]?$/.test(place.before) || !printedDate.test(place.text),
  from: titleGoesOn,
  to: addresseeGoesOn,
  info: addresseeGoesOn,
  tags: place => plain(place) && tagsGoOn(place),
  subject: place => isDay(place) || (plain(place) && subjectGoesOn(place)),
  classifiedBy: place =>
    !/^DECL/i.test(place.text) &&
    (plain(place) || ['executiveOrder', 'routing'].includes(headerRuleOf(place.text)?.field ?? '')),
  passing: passingGoesOn,
  executiveOrder: plain,
  references: place =>
    plain(place) && !place.before.endsWith('//') && !(/\d\.$/.test(place.before) && isText(place)),
  captionField: plain,
  field: ({ text }) => headerRuleOf(text) === null,
}

/** Whether a field goes on in the next line; `afterGap`: over an empty line, which few do. */
export function goesOn(field: FieldName, taken: readonly Line[], line: Line, afterGap: boolean): boolean {
  const place = { taken, before: taken.at(-1)?.trim ?? '', text: line.trim }
  if (beyondGaps(field, place)) return true
  return !afterGap && !opensBody(place.text) && within[field](place)
}

const labelledReference = /^[-¶]?\s*(?:[A-Z][.)]|\([A-Z]\)|\[[A-Z]\])\s*(?:\(?[A-Z][.)]\s*)?[A-Z\d(]/i
const openReference = /(?:^|[\s,;])(?:\(?[A-Z]\)|[A-Z]\.|RIO|AND|[A-Z]{3,})$/i

function beyondGaps(field: FieldName, { taken, before, text }: Place): boolean {
  switch (field) {
    case 'references': {
      if (/^\((?:U|C|S)\)\s+[A-Za-z]{1,3}\s/.test(text)) return false
      if (labelledReference.test(text) && !/^\S+\s+(?:SUMMARY|COMMENT)\b/i.test(text)) return true
      // "C) RIO" / "DE JANEIRO 1291"
      return (
        text.length < 120 &&
        openReference.test(before) &&
        /^[A-Z][A-Za-z ]{2,40}\s\d/.test(text) &&
        plain({ taken, before, text })
      )
    }
    case 'classifiedBy':
      return /^(?:FOR\s)?REASONS?\b/i.test(text) || (/\bREA?$/i.test(before) && /^S?ONS/i.test(text))
    case 'subject':
      return (
        taken.length === 1 &&
        /^S?UBJ[A-Z]*\s*:?$/i.test(before) &&
        [undefined, 'dtg'].includes(headerRuleOf(text)?.field) &&
        !opensBody(text)
      )
    default:
      return false
  }
}

/** `... PRM AND IO; G FOR UNDER SECRETARY` / `HALE-BRANDT`: an office wants its bearer, a list its next entry. */
function passingGoesOn({ before, text }: Place): boolean {
  const field = headerRuleOf(text)?.field
  if (field === undefined && hanging.test(before)) return true
  return (
    (field === undefined || field === 'routing') &&
    before.length > 40 &&
    office.test(before) &&
    name.test(text)
  )
}
const hanging = /[,;/&]$|(?:['’]S|S['’])$|\b(?:AND|FOR|TO|OF|OR|THE|PASS|and|for|to|of|or|the)$/
const office =
  /\b(?:SECRETARY|DIRECTOR|GENERAL|ADMIRAL|SENATOR|ADMINISTRATOR|AMBASSADOR|CHAIRMAN|COMMISSIONER|GOVERNOR|CODEL|STAFFDEL)$/i
const name = /^\p{Lu}[\p{L}'’-]{2,}(?: \p{Lu}[\p{L}'’-]{2,})?(?:[,;].*)?$/u

/** Addressees go on until another field; only a passing line looks like one. */
function addresseeGoesOn({ text }: Place): boolean {
  const rule = headerRuleOf(text)
  return rule === null || (rule.field === 'passing' && !/\b(?:FOR|PASS)\b/.test(text))
}

/** A printed title may take two lines, `... to the Department of` / `State`. */
function titleGoesOn({ taken, before, text }: Place): boolean {
  const first = taken[0]?.trim ?? ''
  if (taken.length > 2 || !printedTitle.test(first)) return false
  if (/\b(?:of|the|in|to|and|at|for|on)$/.test(before)) return true
  return headerRuleOf(text) === null && !wholeTitle.test(taken.map(line => line.trim).join(' '))
}

const tagsGoOn = ({ before, text }: Place): boolean =>
  /,$/.test(before) ||
  /^(?:[A-Z]{2,5}[,;]?\s*)+$/.test(text) ||
  (/\([^)]*$/.test(before) && text.includes(')'))

/** `... TO THE PRIME MINISTER, MAY` / `13` */
const isDay = ({ before, text }: Place): boolean =>
  /\b(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|JAN|FEB|MAR|APR|AUG|SEPT?|OCT|NOV|DEC)\.?$/i.test(
    before,
  ) && /^\d{1,2}(?:\s?[-–]\s?\d{1,2})?(?:,? ?(?:19|20)\d\d)?$/.test(text)

/** `... SUMMIT` / `This is an action request.`: capitals that turn into a sentence are over. */
function subjectGoesOn({ taken, before, text }: Place): boolean {
  // "(C) The minister ..." opens the text
  if (markOf(text.replace(/^(?:[A-Z]|[IVX]{1,4})[.)]\s+/, '')) !== null) return false
  if (taken.length > 8 || before.endsWith('//')) return false
  // "SUBJECT" alone in its line: what follows its one line is text, unless that line is full
  if (taken[0]?.trim === 'SUBJECT' && before.length < 60) return false
  const sofar = taken.map(line => line.trim).join(' ')
  const shouted = !/[a-z]{2}/.test(sofar.replace(/^\S+/, ''))
  return !(shouted && /^[A-Z][a-z]+ (?:[a-z]+[ ,.]){2}/.test(text))
}
