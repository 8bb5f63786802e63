import type { Literal, Node, Parent } from 'unist'
import type { Span } from './position.ts'

/**
 * The cable as read: a unist tree in source order. Its leaves cover every non-blank line of the text;
 * the tree survives `JSON.parse(JSON.stringify(tree))`. Absent values are null, lists are never missing.
 * All positions and spans are UTF-16 offsets into `source`.
 */
export interface Cable extends Parent {
  type: 'cable'
  /** The form that the evidence speaks for: printed telegram (1973-79), routed cable (1990s-2010), form header. */
  era: 'telegram' | 'cable' | 'message'
  /** The decoded text before any repair, without BOM. */
  source: string
  /** Every change of the text but junk left out and white space folded, in source order. */
  repairs: Repair[]
  children: CableContent[]
}

/**
 * `source.slice(start, end)` reads as `text`. Mojibake (`Â¶` → `¶`), a word broken at the line end
 * (`AMBAS-\nSADOR` → `AMBASSADOR`; a true hyphen: `HAND-TO-\nMOUTH` → `HAND-TO-MOUTH`), a control character dropped.
 */
export interface Repair {
  start: number
  end: number
  text: string
  rule: 'mojibake' | 'hyphen' | 'control' | 'surrogate'
}

export type HeaderNode =
  | Notice
  | Routing
  | Transmission
  | ClassificationLine
  | CaptionLine
  | PassingLine
  | ExecutiveOrder
  | Tags
  | Subject
  | References
  | ClassifiedBy
  | OtherField

export type CableContent = HeaderNode | Section | Signature | Tail | Junk | Unparsed

/** `This record is a partial extract of the original cable. ...`; release stamps before the text. */
export interface Notice extends Literal {
  type: 'notice'
  value: string
  partial: boolean
}

/** Lines for machines: `VZCZCXRO4471`, `DE RUEHVD #0318/01 1261312`, `ZNY CCCCC ZZH`, `ACTION SS-25`, `DRAFTED BY ...`. */
export interface Routing extends Literal {
  type: 'routing'
  value: string
}

/** One routing fact: `FM AMEMBASSY OTTAWA`, `TO SECSTATE WASHDC PRIORITY 6610`, `O 221415Z MAY 07`. */
export interface Transmission extends Literal {
  type: 'transmission'
  field: 'from' | 'to' | 'info' | 'dtg' | 'reference'
  /** As written, folded; without the field's name. For `dtg` the precedence letters included. */
  value: string
  /** One entry an addressee (`to`, `info`), routing indicators and serial numbers removed. */
  addressees: string[]
  /** `IMMEDIATE`, `PRIORITY`, `ROUTINE`, `FLASH`: spelled out from O, P, R, Z as well. */
  precedence: string | null
  /** ISO day of a date-time group or `Date:`; two digits of the year are completed (70-99: 19xx). */
  iso: string | null
  /** For `reference` (`MRN: 11 LUNDALA 17`), a `from` that names a post, a printed date (`San Telmo, March 4, 1965`). */
  post: string | null
  year: number | null
  number: number | null
}

/** `C O N F I D E N T I A L SECTION 01 OF 02 OTTAWA 000049`, `UNCLAS SENSITIVE ...`; repeats within the text are junk. */
export interface ClassificationLine extends Literal {
  type: 'classification'
  value: string
  level: Classification | null
  captions: string[]
  section: { number: number; of: number } | null
  post: string | null
  year: number | null
  number: number | null
}

export type Classification =
  | 'UNCLASSIFIED'
  | 'LIMITED OFFICIAL USE'
  | 'CONFIDENTIAL'
  | 'SECRET'
  | 'TOP SECRET'

/** `SIPDIS`, `NOFORN`, `SENSITIVE`, each as in `corpus/README.md`. */
export interface CaptionLine extends Literal {
  type: 'captions'
  value: string
  captions: string[]
}

/** `FOR SECRETARY RUMSFELD`, `STATE FOR WHA/CAN`. */
export interface PassingLine extends Literal {
  type: 'passing'
  value: string
  /** Whom the message is for, as written, without the office that passes it: `SECRETARY RUMSFELD`, `WHA/CAN`. */
  for: string | null
}

/** `E.O. 12958: DECL: 01/07/2012`. */
export interface ExecutiveOrder extends Literal {
  type: 'executiveOrder'
  value: string
  order: string | null
  /** ISO date where the text has one, else its words (`OADR`, `X1`); null for none, `N/A`, `GDS` alone. */
  declassifyOn: string | null
}

/** `TAGS: PREL, OVIP (HOLLIS, JAMES R.)`: each once, in order, persons with their names. */
export interface Tags extends Literal {
  type: 'tags'
  value: string
  tags: string[]
}

/** `SUBJECT: (C) YOUR MEETING WITH ...`: folded, without its mark. */
export interface Subject extends Literal {
  type: 'subject'
  value: string
  marking: string | null
  spans: Span[]
  pieces: Piece[]
}

/** `REF: A. (A) 02 OTTAWA 3442 (B) 02 OTTAWA 3101`. */
export interface References extends Literal {
  type: 'references'
  value: string
  entries: ReferenceEntry[]
}

/** One reference; an elided post is filled in from the one before, an elided year stays null here. */
export interface ReferenceEntry {
  label: string | null
  /** As written, without label and notes: `02 OTTAWA 3442`, `HALVORSEN-RENNICK E-MAIL OF 04/17/2009`, `AND PREVIOUS`. */
  text: string
  /** Null with post and number for what is not a cable. */
  year: number | null
  post: string | null
  number: number | null
}

/** `Classified By: Charge d'Affaires Michael Gallagher, Reasons 1.5 (b) and (d).` */
export interface ClassifiedBy extends Literal {
  type: 'classifiedBy'
  value: string
  /** Title and name as written, without "for reasons ...". */
  by: string | null
  /** `["1.5(b)", "1.5(d)"]`. */
  reasons: string[]
}

/** A header field no other node stands for: `Drafted By:`, `MRN`-style extras of form headers. */
export interface OtherField extends Literal {
  type: 'field'
  name: string
  value: string
}

export type SectionKind =
  | 'summary'
  | 'background'
  | 'issue'
  | 'biography'
  | 'comment'
  | 'logistics'
  | 'talking-points'
  | 'other'

/** A run of paragraphs under one heading; paragraphs under none stand in a section whose heading is null. */
export interface Section extends Parent {
  type: 'section'
  /** As written, folded, without rules, colon, number and mark. */
  heading: string | null
  headingMarking: string | null
  kind: SectionKind
  children: SectionContent[]
}

export type SectionContent = Heading | Paragraph | Marker | Junk | Unparsed

/** The heading with its rules; inline (`1. (C) Summary:`) its words only. */
export interface Heading extends Literal {
  type: 'heading'
  value: string
}

/** Words that bound a part and belong to none: `END SUMMARY.`, `End Comment`, `BEGIN TEXT`. */
export interface Marker extends Literal {
  type: 'marker'
  value: string
  marks: 'begin' | 'end'
}

/** `4. (SBU) ...`; a block without a number belongs to the paragraph before it unless it opens a part. */
export interface Paragraph extends Parent {
  type: 'paragraph'
  /** As printed; null where the block has none. */
  number: number | null
  /** Inside of the mark as printed (`C`, `S//NF`, `C/REL USA, GBR`); null where none is printed. */
  marking: string | null
  children: ParagraphContent[]
}

export type ParagraphContent = TextBlock | Bullet | Quotation | Table | Heading | Marker | Junk | Unparsed

/** Words of a block as a reader would read them: junk left out, repairs applied, white space folded. */
interface Words extends Literal {
  value: string
  /** A mark of the block's own, inside of it. */
  marking: string | null
  /** Source ranges without junk: joined, repaired and folded they equal `value`. */
  spans: Span[]
  /** Where `value` stands in the source letter for letter. */
  pieces: Piece[]
}

/** `value.slice(at, at + (end - start))` equals `source.slice(start, end)`; what lies between two pieces is white space or a repair. */
export interface Piece {
  at: number
  start: number
  end: number
}

export interface TextBlock extends Words {
  type: 'text'
}

/** An item that starts a line with `--`, `-`, `*`, `•`, `o`, `a.`, `(1)`. */
export interface Bullet extends Words {
  type: 'bullet'
  /** The sign as printed: `--`, `(A)`. */
  label: string
  /** 0 for the outermost. */
  depth: number
}

/** Between BEGIN TEXT and END TEXT: somebody else's words. */
export interface Quotation extends Words {
  type: 'quotation'
}

/** Lines in columns: `value` folds them like other words, the source at `spans` has them as they stand. */
export interface Table extends Words {
  type: 'table'
}

/** The surname that closes the cable. */
export interface Signature extends Literal {
  type: 'signature'
  value: string
}

/** After the signature: `NNNN`, `MINIMIZE CONSIDERED`, release stamps, the classification again. */
export interface Tail extends Literal {
  type: 'tail'
  value: string
}

/** What the transmission put into the text: page headers, repeated classification, stray SIPDIS, release stamps. */
export interface Junk extends Literal {
  type: 'junk'
  value: string
  /** What kind of line it is, for the remark: `page header`, `stray caption`. */
  reason: string
}

/** A line that no rule knew: kept whole and reported. */
export interface Unparsed extends Literal {
  type: 'unparsed'
  value: string
}

export type CableNode = CableContent | SectionContent | ParagraphContent | (Cable & Node)
