import { numberedStart } from '../body/paragraph-start.ts'
import { type Line, sourceAt } from '../line.ts'
import { captionsIn } from './captions.ts'
import { classificationParts } from './classification-parts.ts'
import { printedTitle } from './printed.ts'

/** Where one line of a header holds several: copies often lost the line breaks between fields. */
const cuts: RegExp[] = [
  // "... original cable is not available.C O N F I D E N T I A L SECTION 01 OF 02"
  /(?<=\bis not available\.)\s*(?=\S)/gi,
  /(?<=\S)\s*(?=\b(?:SUBJECT|SUBJ|TAGS)\s?:)/gi,
  /(?<=\S)\s+(?=AGS\s?:)/g,
  // "FROM : Amembassy TARVEN                DATE: May 22, 1972"; "SECRET                 October 4, 1971"
  /(?<=^\s*(?:FROM|TO|OFFICE)\s{0,4}:.{3,80}\S)\s{3,}(?=DATE\s?:)/gi,
  /(?<=^\s*[A-Z][A-Z /]{5,30})\s{3,}(?=[A-Z][A-Za-z]{2,8} \d{1,2}, \d{4}\s*$)/g,
  // a line break that was typed out
  /(?<=\\n)(?=(?:SUBJECT|TAGS|REF)\s?:)/g,
  // "... AS UK PRIMEREF: A. LONDON": the label may be glued to the word before
  /(?<=[A-Z?!.")\]])(?=REF(?:S|TELS?|\(S\))?: )|(?<!(?:^|\s)[A-Z][.)]|REFS?:)(?<=\S)\s+(?=REF(?:S|TELS?|\(S\))?\s?:)/g,
  /(?<=\S)\s+(?=Ref(?:s|tels?|\(s\))?\s?:)/g,
  /(?<!BY:)(?<=\S)\s+(?=CLASSIFIED BY\s?:)/gi,
  /(?<=\S)\s+(?=E\.O\.\s?\d{5})/g,
  // "TRIPOLI 00000564  001.2 OF 002" within a line
  /(?<=\S)\s+(?=[A-Z]{3,}(?: [A-Z]+){0,3} 0\d{7}\s+\d{3}(?:\.\d)? OF \d{3})|(?<=\d{3}(?:\.\d)? OF \d{3})\s+(?=\S)/g,
  /(?<=\S)\s+(?=PAGE \d\d\s+[A-Z ]{3,30}\s\d{4,6}\b)|(?<=PAGE \d\d\s[A-Z \d]{3,50}\d{6}Z)\s+(?=\S)/g,
  // "REASON: 1.4 (b), (d) 1. (C) Summary: ..."
  /(?<=\S)\s+(?=¶?\d{1,2}\.\s?\((?:U|C|S|SBU)[^()]{0,12}\)\s)/g,
]
/** A heading in its dashes within a line of the body: `... agreed. -------- Training --------`. */
const ruledWithin = /(?<=\S)\s+(?=-{4,}\s\S[^-]{0,60}\s-{4,})|(?<=\s-{4,}\s[^-]{1,60}\s-{4,})\s+(?=\S)/g
/** The page of a printed volume within a line: `... a former [Page 212] officer`. */
const pageWithin = /\s*(?=\[Page \d{1,4}\])|(?<=\[Page \d{1,4}\])\s*/g
/** Exemption codes in the right margin of a released page: `... the talks.          B1, 1.4(D)`. */
const margin = /(?<=\S)\s{6,}(?=(?:B[1-7]|1\.4\([A-H]\))(?:[, ]+(?:B[1-7]|1\.4\([A-H]\)))*\s*$)/g
const marginEnd = /\s{6,}(?:B[1-7]|1\.4\([A-H]\))[^a-z]{0,40}$/
/** `1142. For Secretary from Ambassador.`: a printed telegram's own number opens its text. */
const messageNumber =
  /(?<=^\s*\d{3,5}\.)\s+(?=\S)|(?<=^\s*(?:[2-9]|[1-9]\d)\.)\s+(?=(?:For|From|Ref|Refs|Subj|Subject|Re|Pass|Eyes|Private|Personal|Exclusive)\b)|(?<=\bRefs?: [^.]{3,80}\d\.)\s+(?=(?:\p{Lu}\p{Ll}*|I) \p{Ll})|(?<=[a-z\d]\.)\s+(?=For (?:the )?[A-Z][^.]{3,60} from [A-Z])|(?<=^\s*\d{2,5}\.\s+(?:\w+ )?[Ff]or (?:the )?[A-Z][^.]{3,60} from (?:the )?[A-Z][^.]{2,40}\.)\s+(?=\S)/gu
/** The columns of a form: `USIA      CAIRO 98`, `ACTION    NEA       CONTROL: 14382`. */
const columns = /(?<=[^\s:])\s{4,}(?=\S)/g
/** `GENTEXT/REMARKS/1. (C) ...//`: a formatted message's text, between its name and the slashes that end it. */
const set = /(?<=^\s*GENTEXT\/[^/]{0,40}\/)\s*(?=\S)|(?<=[^/\s])(?=\/\/\s*$)/g
/** A form of the 1960s has a column of offices beside its header. */
export const isForm = (line: string): boolean => /^(?:INCOMING|OUTGOING) TELEGRAM\b/i.test(line)
const glued = /:|not available\.| OF \d|PAGE \d|E\.O\.|\s{3}\S+ \d{1,2}, \d{4}\s*$/i

/** The lines with each header field on a line of its own, as far as the first paragraph; the rest unchanged. */
export function splitHeaderLines(lines: readonly Line[]): Line[] {
  const result: Line[] = []
  const place = { inHeader: true, printed: false, form: false, set: false }
  for (const line of lines) {
    const cuts = cutsFor(line, place)
    for (const part of cutLine(line, cuts, place.inHeader ? captionsEnd(line.text) : null)) {
      result.push(part.index === result.length ? part : { ...part, index: result.length })
    }
  }
  return result
}

/** Where a line may be cut; `place` is carried from line to line. */
function cutsFor(
  line: Line,
  place: { inHeader: boolean; printed: boolean; form: boolean; set: boolean },
): readonly RegExp[] {
  if (line.text.length > 20_000) return []
  const title = place.inHeader && line.trim.length < 200 && printedTitle.test(line.trim)
  place.printed ||= title
  place.form ||= place.inHeader && isForm(line.trim)
  if (title) return []
  place.set ||= /^GENTEXT\//.test(line.trim)
  if (place.set) return [set]
  if (place.inHeader && place.printed && line.trim.search(messageNumber) >= 0) return [messageNumber, ...cuts]
  if (place.inHeader && numberedStart(line.trim) !== null) {
    place.inHeader = /^\S{1,4}\s*CLASSIFIED/i.test(line.trim)
    return bodyCuts(line)
  }
  const usual = place.inHeader && glued.test(line.text) ? cuts : bodyCuts(line)
  return place.inHeader && place.form ? [columns, ...usual] : usual
}

function bodyCuts(line: Line): readonly RegExp[] {
  if (line.text.length < 200 && marginEnd.test(line.text)) return [margin]
  if (line.text.includes('[Page ')) return [pageWithin]
  return line.text.includes(' ----') ? [ruledWithin] : []
}

/** `NODIS EYES ONLY FOR THE SECRETARY`: captions in front of a passing line. */
function captionsEnd(text: string): number | null {
  const end = text.length > 160 ? null : /\s(?=FOR\s+(?!OFFICIAL)[A-Z])/.exec(text)
  if (end === null) return null
  const before = text.slice(0, end.index)
  return captionsIn(before)?.length || classificationParts(before) !== null ? end.index : null
}

function cutLine(line: Line, cuts: readonly RegExp[], end: number | null): Line[] {
  const places = new Set<number>(end === null ? [] : [end])
  for (const cut of cuts) {
    for (const match of line.text.matchAll(cut)) places.add(match.index + match[0].length)
  }
  if (places.size === 0) return [line]
  const bounds = [
    0,
    ...[...places].filter(at => at > 0 && at < line.text.length).sort((a, b) => a - b),
    line.text.length,
  ]
  return bounds.slice(1).map((to, at) => {
    const from = bounds[at] ?? 0
    const text = line.text.slice(from, to)
    const offsets = line.offsets?.slice(from, to + 1) ?? null
    return {
      index: line.index,
      start: sourceAt(line, from),
      end: sourceAt(line, to),
      text,
      trim: text.trim(),
      offsets,
    }
  })
}
