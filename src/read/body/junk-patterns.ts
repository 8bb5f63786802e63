/** Lines that the transmission, an archive or a reviewer put into the text, with the reason that a remark gives. */
export const junkPatterns: [RegExp, string][] = [
  // "TARVEN 00000214  001.2 OF 002"
  [/^[A-Z][A-Z .'-]{1,40}\s+\d{5,8}\s+\d{3}(?:\.\d)?\s+OF\s+\d{3}\.?$/i, 'page header'],
  // "PAGE 02        SAN TE  02318  01 OF 02  191545Z"
  [
    /^(?:(?:UNCLASSIFIED|CONFIDENTIAL|SECRET|[A-Z /]{3,40}(?:\s\d{1,8})?\s))?PAGE\s+(?:\d{1,3}|TWO|THREE|FOUR|FIVE|SIX)(?:\s+OF\s+\d{1,3})?(?:\s+[A-Z][A-Z ]{1,30}\s*\d{1,8}.{0,50})?$/i,
    'page header',
  ],
  // "PAGE 2 RUESTL 23 S E C R E T"
  [/^PAGE\s+\d{1,3}\s+(?:OF\s+\d+\s+)?R[A-Z]{4,}.{0,60}$/, 'page header'],
  [/^(?:\d{3}(?:\.\d)?\s+)?OF\s+\d{3}$/i, 'page header'],
  // "-2- 671, March 18, 5 p.m., from Karseh", "PAGE TWO - 671, ... FROM KARSEH"
  [
    /^(?:-\s?\d{1,2}\s?-|PAGE (?:\d|TWO|THREE|FOUR)\s?-)\s*(?:NO\.? )?\d{1,5},.{0,50}\bFROM\s+[A-Z][A-Z .'-]{2,30}$/i,
    'page header',
  ],
  // "Current Class: CONFIDENTIAL           Page: 2", "Current Handling: n/a"
  [/^Current (?:Class|Classification|Handling)\s*:.{0,80}$/i, 'page header'],
  [/^-\s?\d{1,3}\s?-$|^\d{1,3} of \d{1,3}$/i, 'page number'],
  [/^[(\s-]*(?:CONT(?:INUED|'D|\.)|MORE)[\s)-]*$/i, 'page number'],
  // the end of a formatted message
  [/^\/\/$|^(?:DECL|AKNLDG|POC)\/\S.{0,80}$/, 'end of message'],
  [/^MINIMIZE CONSIDERED\.?$/i, 'end of message'],
  [/^#\d{3,5}(?:\/\d{1,3})?$/, 'end of message'],
  [/^\[(?:Page|p\.) [\dIVXLC]{1,6}\]$/i, 'page number'],
  [/^(?:[A-Z][\w. ]{2,40}\s)?Declassified\/Released\b.{0,120}$/i, 'release stamp'],
  // "RELEASE IN PART B1,1.4(D)", "FULL RELEASE", "Doc No. C05408345", "DATE/CASE ID: 14 MAY 2007  200503118"
  [
    /^(?:RELEASED?|DENIED|DECLASSIFIED|EXCISED) IN (?:FULL|PART|WHOLE)\b.{0,60}$|^(?:FULL|PARTIAL) RELEASE$/i,
    'release stamp',
  ],
  [/^(?:(?:DATE\/)?CASE (?:ID|NO\.?)|DOC(?:UMENT)?\.? NO\.?)\s?:?\s.{4,80}$/i, 'release stamp'],
  [
    /^UNITED STATES DEPARTMENT OF STATE$|^Department of State, A\/.{2,30}$|^State Dept\.? Guidelines.{0,40}$/i,
    'release stamp',
  ],
  // "CLASSIFICATION: CONFIDENTIAL, REASON: 1.4(D), DECLASSIFY AFTER: 15 OCT 2024", with tildes in later ones
  [
    /^CLASSIFICATION\s?:.{3,60},.{0,40}REASON.{0,40},.{0,6}DECLASSIFY (?:AFTER|ON).{3,40}$|^CLASSIFIED BY\b.{3,60}~.{0,40}~.{0,100}$/i,
    'release stamp',
  ],
  // "NIJ 88-214", "NLJ 91-12"
  [/^N[A-Z]{2} \d{2}-\d{1,4}$/, 'release stamp'],
  // "NLC-16-43-7-2-1", "E.O. 13526, Sec. 3.5", "ISCAP APPEAL NO. 2009-068"
  [
    /^(?:(?:NL[A-Z]{1,3}|LOC-HAK|CREST|CIA-RDP)[- ][\dA-Z][\dA-Z-]{2,30}|E\.?O\.? ?\d{5},? SEC(?:TION|\.)? ?\d\.\d.{0,20}|ISCAP\b.{4,80})$/i,
    'release stamp',
  ],
  [
    /^(?:Reproduced at the National Archives|Photocopy from\b.{4,60}|COPY[ ,].{0,30}LIBRARY|(?:No Objection to|Sanitized Copy)\b.{8,90})$/i,
    'release stamp',
  ],
  [/^Review \d{1,2} [A-Z]{3} \d{4}$/i, 'release stamp'],
  [/^(?:US Department of State )?EO Systematic Review\b.{0,60}$/i, 'release stamp'],
  [/^Margaret P\. Grafeld\b.{0,120}$/i, 'release stamp'],
  [/^UNCLASSIFIED\s+U\.S\. Department of State\s+Case No\..{0,120}$/i, 'release stamp'],
  [
    /^(?:(?:UNCLASSIFIED|CONFIDENTIAL|SECRET)\s+)?(?:RELEASED|DENIED) IN (?:FULL|PART)\b.{0,60}$/i,
    'release stamp',
  ],
  [
    /^DECLASSIFIED$|^(?:DECLASSIFIED UNDER|Authority NL).{2,120}$|^(?:DECLASSIFIED|Approved for Release|Authority\b|NARA\b|By .{1,30} NARA).{0,80}(?:Date|E\.?O\.?|NND|\d{4}).{0,60}$/i,
    'release stamp',
  ],
  [/^REVIEW AUTHORITY\s*:.{0,100}$/i, 'release stamp'],
  [/^(?:(?:B[1-7]|\([bB]\) ?\([1-7]\)|1\.[45]\([A-H]\))[, ]*){1,8}$/, 'release stamp'],
  [/^(?:BEST (?:AVAILABLE )?COPY(?: AVAILABLE)?|ORIGINAL DOCUMENT ILLEGIBLE)\.?$/i, 'release stamp'],
  [/^Sheryl P\. Walter$/i, 'release stamp'],
]

/** `[Page 234]` of a printed volume; `[Omitted here is a list of participants.]` is the editors' as well. */
export const editorsNote =
  /^\[(?:Omitted here|Here follow|Footnotes? (?:in|not)|Original (?:is )?illegible|(?:text |name )?(?:redacted|excised|deleted|withheld)\])[^\]]{0,280}\]?$/i

export const junkReason = (line: string): string | null =>
  line.length > 200 ? null : (junkPatterns.find(([pattern]) => pattern.test(line))?.[1] ?? null)
