import type { ReferenceEntry } from '../../model/cable.ts'
import { referencePieces } from './reference-pieces.ts'

/** `REF:`, `REFS:`, `Ref(s):`, `REFTEL:`, `Reference:`. */
const name =
  /^\s*(?:PROGRAM\s+)?(?:REF(?:ERENCE)?S?(?:TELS?)?(?:\s?\(S\))?\s*(?:[:;=.]|[–—-]{1,2}(?=\s))?\s*)+/i
/** `REF/A/MSG/CJCS/021200ZMAR09//`: a reference of a formatted message, with its kind. */
const formatted = /^\s*REF\/([A-Z])\/(?:[A-Z]{3}\/)?(.*?)\/\/\s*$/s
/** `A. (A) 02 OTTAWA 3442`, `B. B) ...`, `[A] ...`, `A: ...`, `A - ...`: the outer letter is a machine's. */
const labels =
  /(?:^|[\s;,.])¶?\s?(?:([A-Z])[.)]\s*(?:\(([A-Z])\)|(\1)[.):])|\(([A-Z])\)|\[([A-Z])\]|([A-Z])(?:[.):]|\/(?=\s))|([A-Z])\s-(?=\s))\s*(?=\S)/gi
/** `1) TARVEN 12 2) STATE 9`: a count is no label. */
const counted = /(?<=^|[\s;,])\d[.)]\s+(?=[A-Z]{3,}[A-Z ]*\s\d)/gi
const notes = /\s*\((?:NOTAL|SEPTEL|EXDIS|NODIS|LIMDIS|BEING REPEATED|PASSED|NOT ALL)[^)]*\)|\s+\(?NOTAL\)?/gi
/** A page header that ran into the line: a message number of eight digits. */
const pageHeader = /\s[A-Z][A-Z ]{2,30} 0{2}\d{6}\b(?:\s+\d{3}(?:\.\d)? OF \d{3})?/g
/**
 * `(A) State 91204;2 (B) Port Selwyn 1098`, `State 91204;2 Port Selwyn 1098`, `State 91204;(2) Port Selwyn 1098`: a
 * volume's sign of a footnote.
 */
const footnote =
  /(?<=\d[;,])\(\d{1,2}\)(?=\s[A-Z])|(?<=[A-Za-z] \d{1,6}[;,])\d{1,2}(?=\s\(?[A-Z][.)])|(?<=[a-z] \d{1,6};)\d(?=\s[A-Z][a-z])/g
/** `08 RIO DE JANEIRO 44 and previous Sensitive But Unclassified ...`: nothing behind these words names a cable. */
const andPrevious = /(?<=\d)[,\s]+AND PREVIOUS\b.*$/i
/** `ROE E-MAIL OF 9/11/09 AND PREVIOUS`: what is no cable stands as written, with these words. */
const mailAndPrevious =
  /\b(?:E-?MAILS?|LETTERS?|FAX(?:ES)?|MEMOS?|TELCONS?|MEMCONS?|CONVERSATIONS?)\b.{0,60}\bAND PREVIOUS\.?\s*$/i

/** The references of a REF line in order; a post left out is the one before. `doubled`: labels printed twice. */
export function readReferences(text: string): { entries: ReferenceEntry[]; doubled: boolean } {
  const body = text
    .replace(formatted, (_, label: string, source: string) => `${label}) ${source.replaceAll('/', ' ')}`)
    .replace(/\s+/g, ' ')
    .replace(pageHeader, ' ')
    .replace(footnote, '')
    .trim()
    .replace(name, '')
    .replace(counted, '; ')
  if (/^(?:N\/?A|NONE|NIL)\.?$/i.test(body)) return { entries: [], doubled: false }
  const marks = labelled(body)
  const entries: ReferenceEntry[] = []
  const add = (label: string | null, part: string) => {
    const written = part.slice(0, 4000).trimEnd()
    const isMail = mailAndPrevious.test(written)
    const plain = written
      .replace(notes, '')
      .replace(isMail ? /$/ : andPrevious, '')
      .replace(/[\s,;]+(?:AND|&)\s*$/i, '')
    for (const piece of referencePieces(plain, entries.at(-1))) entries.push({ label, ...piece })
    // a label is for the earlier messages as well; without one they are part of the reference
    const previous = label === null || isMail ? null : andPrevious.exec(written.replace(/[\s.,;]+$/, ''))
    if (previous !== null) entries.push({ label, text: 'AND PREVIOUS', year: null, post: null, number: null })
  }
  add(null, marks.length === 0 ? body : body.slice(0, marks[0]?.start))
  for (const [at, mark] of marks.entries()) add(mark.label, body.slice(mark.end, marks[at + 1]?.start))
  return { entries, doubled: marks.some(mark => mark.doubled) }
}

const namesCable = /^(?:\d{2,4}\s)?[A-Z][A-Z .]{2,30}\s\d{2,}/i

interface Mark {
  label: string
  start: number
  end: number
  doubled: boolean
}

/** Labels count on from A, so that the initial of a name is none; one may be printed twice or left out. */
function labelled(body: string): Mark[] {
  const marks: Mark[] = []
  for (const match of body.matchAll(labels)) {
    const [whole, outer, ...inner] = match
    const label = (inner.find(letter => letter !== undefined) ?? '').toUpperCase()
    const before = marks.at(-1)?.label
    const steps = before === undefined ? 0 : label.charCodeAt(0) - before.charCodeAt(0)
    const first = label === 'A' || (match.index === 0 && label < 'E')
    const far =
      steps < 0 || steps > (namesCable.test(body.slice(match.index + whole.length).slice(0, 60)) ? 12 : 2)
    if (before === undefined ? !first : far) continue
    marks.push({ label, start: match.index, end: match.index + whole.length, doubled: outer !== undefined })
  }
  return marks
}
