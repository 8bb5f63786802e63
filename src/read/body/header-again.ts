import { classificationParts } from '../header/classification-parts.ts'
import { headerRuleOf } from '../header/header-rules.ts'
import { dateTimeGroup, routing } from '../header/transmission-patterns.ts'
import { isBlank, type Line } from '../line.ts'
import { normalLine } from './normal-line.ts'
import { numberedStart } from './paragraph-start.ts'

/** Where a repeated header stands: what its last line was. */
export interface HeaderAgain {
  before: 'page' | 'routing' | 'addressee' | 'field'
}

const addressee =
  /^(?:FM|TO|INFO)\s+(?:R[A-Z]{4,7}\s?\/\s?)?(?:AM(?:EMBASSY|CONSUL|EMB)|SEC(?:STATE|DEF)|US(?:MISSION|INT|DOC|UN|DEL)|ALL |DEPT|DEPARTMENT|NSC|WHITE ?HOUSE|CIA|DIA|JCS|CINC|CDR|COLLECTIVE|XMT|R[A-Z]{4,6}\s?\/)/
/** `AMEMBASSY NICOSIA`, `RUEHKO/AMEMBASSY TOKYO 3342`, `SECSTATE WASHDC IMMEDIATE 0918`, below TO or INFO. */
const moreAddressees =
  /^(?:R[A-Z]{4,7}\s?\/\s?[A-Z]|(?:AM(?:EMBASSY|CONSUL(?:ATE)?|EMB)|SEC(?:STATE|DEF|TREAS)|US(?:MISSION|INT|DEL|DAO|LO|UN|NMR|DOC|CINC)[A-Z]*|CINC[A-Z]*|CDR[A-Z]*|COM[A-Z]{3,}|JCS|CJCS|CIA|DIA|NSC|NSA|OSD|DOD|EMBASSY|COLLECTIVE|WHITE ?HOUSE|DEPARTMENT|DEPT|XMT|ZEN)\b[^.?!]{0,60}$)/
const precedence = /\b(?:IMMEDIATE|PRIORITY|ROUTINE|FLASH)(?:\s+\d{1,5})?$/
/** Lines that no text has, so that a header may begin with them. */
const opening =
  /^(?:V?ZCZC[A-Z]|DE R[A-Z]{4,}\b|Z[NF][YRFHX]\d? [A-Z]{3,}|(?:ACTION|ORIGIN)\s+[A-Z/]{1,6}-\d\d\b|FM (?:AM(?:EMBASSY|CONSUL)|SECSTATE|US(?:MISSION|INT|DEL))\b)/
/** The registry's own number above `ACTION SS-25`, or a date: `44`, `12/15`. */
const registry = /^\d{1,3}[A-Z]?$|^\d{1,2}\/\d{1,2}$/

/**
 * Whether a line of the body belongs to a header that is printed once more; `within` is the header so far, null outside of
 * one. It begins behind a page header or classification or with a line that no text has, goes on over empty lines in
 * whatever order and with whatever subset of fields, and ends where no rule knows a line.
 */
export function headerAgain(
  lines: readonly Line[],
  at: number,
  within: HeaderAgain | null,
  header: ReadonlySet<string>,
): HeaderAgain | null {
  const text = lines[at]?.trim ?? ''
  if (within === null) return opening.test(text.slice(0, 80)) ? { before: 'routing' } : null
  if (registry.test(text)) return opensRouting(lines, at) ? { before: 'routing' } : null
  const field = fieldAgain(text)
  if (field !== null) return { before: field }
  if (header.has(normalLine(text)) || endsPassing(header, text)) return within
  const capitals = text.length < 80 && !/[a-z]{2}/.test(text)
  if (within.before === 'routing' && /^R[A-Z]{4,7}\s?\/\s?[A-Z]/.test(text)) return { before: 'addressee' }
  if (within.before === 'addressee' && capitals && (moreAddressees.test(text) || precedence.test(text)))
    return within
  return within.before !== 'field' && capitals && !/[.?!]$/.test(text) && numberLineFollows(lines, at)
    ? within
    : null
}

/** `FOR CODEL ROE FROM AMBASSADOR` of `H FOR CODEL ROE FROM AMBASSADOR`: a passing line may be printed without its office. */
const endsPassing = (header: ReadonlySet<string>, text: string): boolean =>
  headerRuleOf(text)?.field === 'passing' && [...header].some(line => line.endsWith(` ${normalLine(text)}`))

function fieldAgain(text: string): HeaderAgain['before'] | null {
  // "SUBJECT BEING WELL KNOWN, ...": without a sign it may go on with a sentence that the page broke
  if (/^SUBJECT\s+[^:]{0,200}$/.test(text)) return null
  switch (headerRuleOf(text)?.field) {
    case undefined:
    case 'passing':
    case 'field':
    case 'signature':
    case 'sourceNote':
      return null
    case 'from':
    case 'to':
    case 'info':
      return addressee.test(text) ? 'addressee' : null
    case 'routing':
      return routing.some(pattern => pattern.test(text)) && !/^DEPARTMENT OF STATE/.test(text)
        ? 'routing'
        : null
    case 'dtg':
      return dateTimeGroup.test(text) ? 'routing' : null
    default:
      return 'field'
  }
}

/** `S E C R E T SECTION 02 OF 02 TARVEN 2318` closes the addressees: what stands above it is one of them. */
function numberLineFollows(lines: readonly Line[], at: number): boolean {
  for (let next = at + 1; next < Math.min(lines.length, at + 12); next++) {
    const text = lines[next]?.trim ?? ''
    const parts = text.length > 120 || /[a-z]{2}/.test(text) ? null : classificationParts(text)
    if (parts !== null) return parts.number !== null
    if (numberedStart(text) !== null) return false
  }
  return false
}

/** The next line with something in it is for machines. */
function opensRouting(lines: readonly Line[], at: number): boolean {
  for (let next = at + 1; next < Math.min(lines.length, at + 5); next++) {
    const line = lines[next]
    if (line === undefined || isBlank(line)) continue
    return headerRuleOf(line.trim)?.field === 'routing'
  }
  return false
}
