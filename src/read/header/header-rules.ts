import { captionLine } from './captions.ts'
import { classificationParts } from './classification-parts.ts'
import { bareDate, printedDate, printedTitle, sourceNote } from './printed.ts'
import { isPassing } from './read-passing.ts'
import { dateTimeGroup, routing } from './transmission-patterns.ts'

/** What a header line opens; `next` lines are taken along as the rule says. */
export interface HeaderRule {
  field: FieldName
  opens: (line: string) => boolean
  /** Fields that only a telegram's header has: they tell where it ends. */
  strong: boolean
}

export type FieldName =
  | 'notice'
  | 'sourceNote'
  | 'reference'
  | 'dtg'
  | 'from'
  | 'to'
  | 'info'
  | 'executiveOrder'
  | 'tags'
  | 'subject'
  | 'references'
  | 'classifiedBy'
  | 'signature'
  | 'captionField'
  | 'passing'
  | 'participants'
  | 'routing'
  | 'classification'
  | 'captions'
  | 'field'

/** What may stand between a field's name and its value: `SUBJ:`, `SUBJECT - `, `Ref = `, `TAGS. `. */
const sign = String.raw`\s*(?:[:;=]|[–—-]{1,2}(?=\s)|\.(?=\s))`
/** A field by its name, which any of the signs or the line's end follows. */
export const named = (names: string): RegExp => new RegExp(`^(?:${names})(?:${sign}|\\s*$)`, 'i')

const like =
  (...patterns: RegExp[]) =>
  (line: string) =>
    patterns.some(pattern => pattern.test(line))

/** `TO` and `INFO` begin sentences too, so an addressee has to follow. */
const addresseeLine = (word: string): RegExp =>
  new RegExp(
    `^${word}\\s+(?:R[A-Z]{4,7}\\s?/|PAGE \\d|ALL |XMT |.{0,60}(?:EMBASSY|CONSUL|MISSION|COLLECTIVE|WASH|SEC(?:STATE|DEF)|\\bUS[A-Z]{3,}|\\bDEPT|DEPARTMENT|JOINT|COMMAND|\\b(?:CDR|CINC|CJCS|JCS|HQ|CIA|DIA|NSC|NSA|FBI|NATO|DOD|DIRNSA|POSTS?)\\b|WHITE ?HOUSE|PRIORITY|IMMEDIATE|ROUTINE|FLASH|LIAISON|INTEREST|STATE\\b|\\s\\d{3,5}$))`,
  )

/** `NO: 412`, `Number: 412`, `CABLE: TARVEN 12`, `Telegram No. 412`, `MSG NR: TARVEN 12`. */
const messageNumber =
  /^(?:(?:CABLE|TELEGRAM|MESSAGE|MSG|SERIAL)(?:\s(?:NO|NR|NUMBER))?|NO|NR|NUMBER)\s{0,4}[:.#]\s{0,20}(?:[A-Z][A-Z. '-]{2,30}\s)?\d{1,8}(?:$|,)/i

/** `S/S:MR. ROE`, `NEA - A. DOE`: the offices below DRAFTED BY. */
const clearance = /^[A-Z]{1,5}(?:\/[A-Z]{1,6})*(?:\s?:\s?|\s-\s?)[A-Z][A-Z. ]{2,40}(?:\(.{2,20}\))?$/

/** In order: the first that fits is taken. */
export const headerRules: HeaderRule[] = [
  {
    field: 'notice',
    strong: true,
    opens: like(/^This record is a partial extract/i, /^The full text of the original cable/i),
  },
  {
    field: 'reference',
    strong: true,
    opens: like(
      /^MRN\s*:/i,
      /^(?:\d{3,5}|[1-9]\d|[2-9])\.$/,
      /^MESSAGE REFERENCE(?: NUMBER)?\s*:/i,
      messageNumber,
    ),
  },
  {
    field: 'dtg',
    strong: true,
    opens: like(
      dateTimeGroup,
      printedDate,
      /^(?:DATE(?:\/DTG)?|DTG|DATE[- ]TIME GROUP|SENT|DATE SENT|REC['’]?D|RECEIVED)\s*[:=]/i,
      /^DTG\s+\d{6}/i,
    ),
  },
  { field: 'dtg', strong: false, opens: like(bareDate) },
  { field: 'sourceNote', strong: true, opens: like(sourceNote) },
  { field: 'routing', strong: false, opens: like(...routing) },
  // a formatted message: "MSGID/GENADMIN/USDAO TARVEN//"
  {
    field: 'routing',
    strong: true,
    opens: like(/^(?:MSGID|GENTEXT|NARR|AMPN|POC|AKNLDG|EXER|OPER|RMKS|PERID)\/[^\s/]/),
  },
  {
    field: 'from',
    strong: true,
    opens: like(/^FM\s+\S/, printedTitle, named('FROM|FM'), /^FROM\s+(?:AM|US|SEC|STATE)[A-Z]+ /),
  },
  {
    field: 'to',
    strong: true,
    opens: like(
      /^TO$/,
      addresseeLine('TO'),
      /^(?:TO|ACTION)\s*:/i,
      /^ACTION (?:DEPARTMENT|DEPT|SECSTATE|STATE)\b/,
    ),
  },
  { field: 'info', strong: true, opens: like(addresseeLine('INFO'), /^INFO\s*:/i) },
  {
    field: 'executiveOrder',
    strong: true,
    opens: like(
      /^\(?E\.?\s?O\.?\s*[:-]?\s*\d{3,5}\b/i,
      /^E\.O\.\s*:/i,
      /^EXECUTIVE ORDER\s*[:-]?\s*\d/i,
      named('DECL(?:ASS(?:IF(?:Y|ICATION))?(?: ON)?)?'),
      /^DECLASSIFY ON\s/i,
    ),
  },
  { field: 'tags', strong: true, opens: like(named('T?AGS?'), /^TAGS?\s+[A-Za-z]/i) },
  {
    field: 'subject',
    strong: true,
    opens: like(
      named('S?UBJ(?:ECTS?)?|SUB'),
      /^RE\s*:\s/i,
      /^SUBJ\s?\/\s?\S/,
      /^SUBJ(?:ECT)?\s+[A-Z(]/,
      /^RE\s+(?!\S*TELS?\b)[A-Z][^.]{3,80}\.$/i,
    ),
  },
  {
    field: 'references',
    strong: true,
    opens: like(
      named('(?:PROGRAM\\s+)?REF(?:ERENCE)?S?(?:TELS?)?(?:\\s?\\(S\\))?'),
      /^REFS?\s+(?:\(?[A-Z][.)]|\d{2,4} [A-Z]|[A-Z]+ \d)/i,
      /^A\.\s+REF\s/i,
      /^REF\/[A-Z]\/\S/,
      /^REF(?:TEL)?\s\(?A\)?\s?[:.=-]/i,
      /^REFTELS?\s+[A-Z(]/,
      /^RE(?:F)?:?\s+(?:EMB|DEP|CON|AIR|OUR|YOUR)[A-Z]{0,8}TELS?\s+\d.{0,60}$/i,
    ),
  },
  {
    field: 'classifiedBy',
    strong: true,
    opens: like(
      /^(?:\([^)]{1,8}\)\s*)?(?:THIS (?:MESSAGE|CABLE) (?:IS |WAS )?)?CLASS?I?FIED\s+BY\b/i,
      /^CLASSIFI(?:ED|ER)\s*[:=-]\s*\S.*\bREASON/i,
      named('CLASSIFI(?:ED BY|ER|CATION AUTHORITY)|CLASSIFYING OFFICER'),
      /^(?:FOR\s)?REASONS?(?:\sFOR CLASSIFICATION)?\s*:?\s*1\s?\.\s?[2-7]/i,
    ),
  },
  { field: 'signature', strong: true, opens: like(/^SIGNATURE\s*:/i) },
  { field: 'captionField', strong: true, opens: like(/^CAPTIONS?\s*[:=]/i) },
  { field: 'classification', strong: true, opens: line => classificationParts(line) !== null },
  { field: 'captions', strong: true, opens: line => line.length < 120 && captionLine(line) !== null },
  { field: 'passing', strong: false, opens: isPassing },
  {
    field: 'field',
    strong: false,
    opens: like(
      /^(?:DRAFTED BY|CLEARED BY|RELEASED BY|APPROVED BY|DISSEMINATION(?: RULE)?|ATTACHMENTS?|PRECEDENCE|SENSITIVITY|PROFILE CHANNELS?|XMT|REASON|CLASSIFICATION REASON|AUTHORITY|DERIVED FROM|MULTIPLE SOURCES|TYPE|FILE|OFFICE|B?CC|IMPORTANCE|DIST(?:RIBUTION)?|ENCLOSURES?|ACTION OFFICE|CABLE TYPE|ORIGINATOR|DRAFTER|POST)\s*:/i,
    ),
  },
  { field: 'routing', strong: false, opens: line => clearance.test(line) },
]

/** The rule that a trimmed line opens, or null. */
export const headerRuleOf = (line: string): HeaderRule | null => {
  const head = line.length > 400 ? line.slice(0, 400) : line
  return headerRules.find(rule => rule.opens(head)) ?? null
}
