import { classificationParts } from '../header/classification-parts.ts'
import { isBlank, type Line } from '../line.ts'
import { type Slice, sliceOf, trimSlice } from '../slice.ts'
import { bulletLabelOf } from './bullet-label.ts'
import { isKnownHeading } from './section-kinds.ts'

/** Where the signature stands; `index` is its line, `slice` its words, and what is before it in the line is text. */
export interface SignatureFound {
  index: number
  slice: Slice
  /** The line `Attachment` or `Tab A` below it, behind which the text goes on. */
  attachment?: number
}

const form = /^(?:(?:SIGNATURE|SIGNED(?: BY)?|BY)\s*:|\/s\/)\s*(\S.{1,60})$/i
/** Lines that may follow a signature. */
const tail =
  /^(?:NNNN?|BT|#\d{1,5}|<.{0,40}>|NOTE BY\b.*|NOTE:.*|(?:Passed|Repeated|Rptd|Sent) to\b.{0,120}|MINIMIZE CONSIDERED.*|HEADING AS RECEIVED.*|CORRECTION TO FOLLOW.*|(?:DRAFTED|CLEARED|RELEASED|APPROVED) BY\b.*|DISSEMINATION\b.*|[*\s-]*END(?: OF)?(?: (?:CABLE|MESSAGE|TEXT|TELEGRAM|TRANSMISSION))*[.*\s-]*|.{0,80}https?:\/\/\S+|B?CC\s?:.*|UNQUOTE\.?|[-=_*]{3,}.*|DECL(?:ASSIFY ON|AS)?\b.{0,30}|UNCLASSIFIED WHEN SEPARATED.*|[.>#*]{1,3}|\d{4}[A-Z]{3,}\d{3,} - .*)$/i
const surname =
  /^(?:(?:Mc|Mac|De|Van|Von|Le|La|Di|St\.)\s?)?[A-ZÀ-Þ][A-ZÀ-Þ'’.-]+(?:\s[A-ZÀ-Þ][A-ZÀ-Þ'’.-]*){0,2}\s?(?:#{1,2}|\.)?$/u
const mixedCase =
  /^(?:(?:[A-Z]\.\s?){1,3})?(?:Mc|Mac|O['’])?[A-Z][a-z]{2,}(?:-[A-Z][a-z]+)?(?:\s[A-Z]\.)?(?:\s(?:Mc|Mac|O['’])?[A-Z][a-z]+)?$/
/** What a name may have behind it: `ROE, ACTING`, `ROE (CHARGE)`, `ROE~`. */
const behindName =
  /(?:,? (?:JR|SR)\.?|,\s(?:ACTING|AMBASSADOR|CHARGE|CONSUL GENERAL|DCM)\b.{0,20}|\s\((?:ACTING|AMBASSADOR|CHARGE|CONSUL GENERAL|DCM)\b[^()]{0,20}\)|\sUNQUOTE\.?|["”~*]{1,2})$/i
/** `**Roe**`: bold in a copy of a web page; `-- ROE`. */
const beforeName = /^(?:\*{1,2}|[-–—]{1,2}\s)/
/** `R O E` */
const spaced = /^[A-ZÀ-Þ](?:\s[A-ZÀ-Þ]){2,20}$/u
/** The office of who signed, on the line below the name. */
const office =
  /^(?:Acting |Deputy |U\.?S\.? )?(?:Ambassador|Charg[eé]|Consul General|Assistant Secretary|Secretary of|Under Secretary|Director|Counselor|Chief of)\b[^.]{0,60}$/i
const closing =
  /^(?:(?:best|warm|warmest|kind|with) )?(?:regards|wishes|sincerely|respectfully)[^.]{0,20},?$/i
const sentenceEnd = /(?:[.!?:]["”'’)\]]*|[)\]"”])$/
const inline =
  /(?:[.!?]["”'’)\]]{0,2}|END (?:SUMMARY|COMMENT|NOTE|TEXT)\.?)\s+((?:[A-ZÀ-Þ][A-ZÀ-Þ'’-]{2,})(?:\s[A-ZÀ-Þ][A-ZÀ-Þ'’-]{2,})?)\s?(?:#{1,2}|\.)?$/u

/** Finds the name that closes the text, on its own line or behind the last sentence; `junk` lines are passed over. */
export function findSignature(
  lines: readonly Line[],
  from: number,
  junk: ReadonlyMap<number, string>,
): SignatureFound | null {
  const last = signatureFromEnd(lines, from, junk)
  return last ?? signatureOverAttachment(lines, from, junk)
}

function signatureFromEnd(
  lines: readonly Line[],
  from: number,
  junk: ReadonlyMap<number, string>,
): SignatureFound | null {
  let passed = 0
  for (let at = lines.length - 1; at >= from && passed < 40; at--) {
    const line = lines[at]
    if (line === undefined || isBlank(line) || junk.has(at)) continue
    const named = form.exec(line.trim.slice(0, 200))
    if (named?.[1] !== undefined) return { index: at, slice: endSlice(line, named[1]) }
    if (isTypist(lines, from, at, junk)) continue
    if (ownLine(lines, from, at, junk)) return { index: at, slice: endSlice(line, line.trim) }
    const close = inline.exec(line.trim.slice(-120))
    if (close?.[1] !== undefined && !ends.test(close[1])) {
      return { index: at, slice: endSlice(line, line.trim.slice(line.trim.lastIndexOf(close[1]))) }
    }
    passed++
    if (!isTail(lines, at, line)) return null
  }
  return null
}

const attachment =
  /^(?:(?:Attachments?|Enclosures?|Annex|Appendix)(?: [A-Z\d])?|Tabs? (?:[A-Z]|\d{1,2}|I{1,3}V?))[:.]?$/i

/** A memorandum's name stands above its attachments, not at the end. */
function signatureOverAttachment(
  lines: readonly Line[],
  from: number,
  junk: ReadonlyMap<number, string>,
): SignatureFound | null {
  for (const [at, line] of lines.entries()) {
    if (at < from || line.trim.length > 30 || !attachment.test(line.trim)) continue
    const above = lines
      .slice(Math.max(from, at - 8), at)
      .findLast(({ trim, index }) => trim !== '' && !junk.has(index))
    if (above !== undefined && ownLine(lines, from, above.index, junk))
      return { index: above.index, slice: endSlice(above, above.trim), attachment: at }
  }
  return null
}

/** `FAIRBROTHER` / `ABC`, `BD/14`: the initials of who typed it, with the number of the copy. */
function isTypist(
  lines: readonly Line[],
  from: number,
  at: number,
  junk: ReadonlyMap<number, string>,
): boolean {
  if (!/^(?:[A-Z]{2,3}|[A-Z]{2,4}\/\d{1,3})$/i.test(lines[at]?.trim ?? '')) return false
  const above = lines
    .slice(Math.max(from, at - 4), at)
    .findLast(({ trim, index }) => trim !== '' && !junk.has(index))
  return above !== undefined && above.trim.length > 3 && ownLine(lines, from, above.index, junk)
}

/** Words that head a part on a person, and are surnames as well: a heading has text below it. */
const rankAsName = /^(?:KING|QUEEN|POPE|SHAH|CHANCELLOR|MAYOR)$/i
const isHeading = (text: string): boolean => isKnownHeading(text) && !rankAsName.test(text)

const ends = /^(?:END|SUMMARY|COMMENT|NOTE|TEXT|UNQUOTE)\b/

/** A colon and a value far from the text, as in the footer of a form, pass as well. */
const isTail = (lines: readonly Line[], at: number, line: Line): boolean =>
  tail.test(line.trim.slice(0, 200)) ||
  office.test(line.trim) ||
  classificationParts(line.trim) !== null ||
  // the end of a footnote on the web
  line.trim.endsWith('↩') ||
  followsTail(lines, at)

/** The second line of `NOTE BY OC/T: ...`. */
function followsTail(lines: readonly Line[], at: number): boolean {
  for (let up = at - 1; up >= Math.max(0, at - 3); up--) {
    const line = lines[up]
    if (line === undefined || isBlank(line)) return false
    if (/^(?:NOTE BY|DRAFTED BY|CLEARED BY)\b/i.test(line.trim)) return true
  }
  return false
}

function ownLine(
  lines: readonly Line[],
  from: number,
  at: number,
  junk: ReadonlyMap<number, string>,
): boolean {
  const text = (lines[at]?.trim ?? '').slice(0, 80).replace(beforeName, '').replace(behindName, '')
  const dashed = /^[-–—]/.test(lines[at]?.trim ?? '')
  if (text.length > 40 || isHeading(text) || tail.test(text) || ends.test(text)) return false
  if (classificationParts(text) !== null) return false
  let up = at - 1
  let gap = false
  let debris = false
  for (; up >= from; up--) {
    const above = lines[up]
    if (above === undefined || !(junk.has(up) || isBlank(above))) break
    gap = true
    debris ||= junk.has(up)
  }
  const before = up < from ? '' : (lines[up]?.trim ?? '')
  // The end of a sentence that a page header broke is no name.
  if (debris && before !== '' && !sentenceEnd.test(before) && before.length >= 30) return false
  if (closing.test(before)) return surname.test(text) || mixedCase.test(text)
  // the last of a list begins with a dash as well
  if (dashed)
    return (
      surname.test(text) && /[.!?]$/.test(before) && !lines.slice(Math.max(from, at - 12), at).some(isSign)
    )
  if (spaced.test(text)) return gap
  // "GP-3" and "REGARDS" stand above as well
  if (surname.test(text)) return gap || sentenceEnd.test(before) || before.length < 30
  return mixedCase.test(text) && (before === '' ? gap : sentenceEnd.test(before))
}

/** A bullet with a sign of its own. */
const isSign = ({ trim }: Line): boolean => bulletLabelOf(trim)?.order === null

/** The words of a signature without the `##` or full stop behind it. */
function endSlice(line: Line, words: string): Slice {
  const { to } = sliceOf(line)
  const name = words.replace(behindName, '').replace(/[\s#.]+$/, '')
  const sign = beforeName.exec(words)?.[0].length ?? 0
  return trimSlice({ line, from: to - words.length + sign, to: to - words.length + name.length })
}

/** The text in front of a signature that stands in the line of a last sentence. */
export function textBefore({ slice }: SignatureFound): Slice | null {
  const before = trimSlice({ ...slice, from: 0, to: slice.from })
  const words = slice.line.text.slice(before.from, before.to)
  return /^[-–—*]*$/.test(words) || /^SIGNATURE\s*:$/i.test(words) ? null : before
}
