/** Lines that the transmission, an archive or a reviewer put into the text, with the reason that a remark gives. */
export const junkPatterns: [RegExp, string][] = [
  // "TARVEN 00000214  001.2 OF 002"
  [/^[A-Z][A-Z .'-]{1,40}\s+\d{5,8}\s+\d{3}(?:\.\d)?\s+OF\s+\d{3}\.?$/i, 'page header'],
  // "PAGE 02        SAN TE  02318  01 OF 02  191545Z"
  [
    /^(?:[A-Z ]{3,40}\s)?PAGE\s+\d{1,3}(?:\s+(?:OF\s+\d{1,3}|[A-Z][A-Z ]{1,30}\s*\d{3,8}.{0,50}))?$/i,
    'page header',
  ],
  // "PAGE 2 RUESTL 23 S E C R E T"
  [/^PAGE\s+\d{1,3}\s+(?:OF\s+\d+\s+)?R[A-Z]{4,}.{0,60}$/, 'page header'],
  [/^(?:\d{3}(?:\.\d)?\s+)?OF\s+\d{3}$/i, 'page header'],
  [/^-\s?\d{1,3}\s?-$/, 'page number'],
  [/^\[(?:Page|p\.) [\dIVXLC]{1,6}\]$/i, 'page number'],
  [/^(?:[A-Z][\w. ]{2,40}\s)?Declassified\/Released\b.{0,120}$/i, 'release stamp'],
  [/^Review \d{1,2} [A-Z]{3} \d{4}$/i, 'release stamp'],
  [/^US Department of State EO Systematic\b.{0,60}$/i, 'release stamp'],
  [/^Margaret P\. Grafeld\b.{0,120}$/i, 'release stamp'],
  [/^UNCLASSIFIED U\.S\. Department of State Case No\..{0,120}$/i, 'release stamp'],
  [
    /^(?:(?:UNCLASSIFIED|CONFIDENTIAL|SECRET)\s+)?(?:RELEASED|DENIED) IN (?:FULL|PART)\b.{0,60}$/i,
    'release stamp',
  ],
  [
    /^(?:DECLASSIFIED|Approved for Release|Authority\b|NARA\b|By .{1,30} NARA).{0,80}(?:Date|E\.?O\.?|NND|\d{4}).{0,60}$/i,
    'release stamp',
  ],
  [/^REVIEW AUTHORITY\s*:.{0,100}$/i, 'release stamp'],
  [/^(?:B[1-7]|1\.4\([A-H]\))(?:[, ]+(?:B[1-7]|1\.4\([A-H]\)))*$/, 'release stamp'],
  [/^(?:BEST (?:AVAILABLE )?COPY(?: AVAILABLE)?|ORIGINAL DOCUMENT ILLEGIBLE)\.?$/i, 'release stamp'],
  [/^Sheryl P\. Walter$/i, 'release stamp'],
]

/** `[Page 234]` of a printed volume; `[Omitted here is a list of participants.]` is the editors' as well. */
export const editorsNote = /^\[(?:Omitted here|Here follow|Footnotes? (?:in|not))[^\]]{0,280}\]$/i

export const junkReason = (line: string): string | null =>
  line.length > 200 ? null : (junkPatterns.find(([pattern]) => pattern.test(line))?.[1] ?? null)
