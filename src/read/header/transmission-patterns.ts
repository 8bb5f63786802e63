/** `O 221415Z MAY 07`, `O R 131311Z NOV 75`, `PP 041402Z JAN 11`: precedence letters, then the date-time group. */
export const dateTimeGroup =
  /^((?:[ZOPRYW]{1,2}\s+){0,3})(\d{2})(\d{4})\s?Z?\s+([A-Z]{3})[A-Z]*\.?\s+(\d{4}|\d{2})\b/i

/** Lines for machines and registries. */
export const routing: RegExp[] = [
  /^V?ZCZC/,
  /^[ZOPRY]{2}\s+R[UH][A-Z]{3,}/,
  /^DE\s+R[A-Z]{4,}\b/,
  /^Z[NF][YRFHX]\d?\b/,
  /^BT$/,
  /^(?:ACTION|INFO|ORIGIN)\s+[A-Z/]{1,6}-\d\d\b/i,
  /^(?:[A-Z/]{1,6}-\d\d\s+){2,}/,
  /^(?:[A-Z/]{1,6}-\d\d\s*)*\/\s?\d{2,4}\s*[A-Z]{1,3}\b/,
  /^-{6,}[\s\d/A-Z]*\d[\s\d/A-Z]*$/,
  /^(?:DRAFTED|APPROVED|CLEARED|AUTHORIZED|RELEASED) BY:?\b/i,
  /^(?:DRAFTED|APPROVED|CLEARED|DRAFTING OFFICE|CLEARANCES?)\s*:/i,
  /^PAGE\s+\d{1,3}\b/i,
  /^\d{1,3}[A-Z]?$/,
  /^(?:(?:INCOMING|OUTGOING|ACTION) )?TELEGRAM\b\s*:?/i,
  /^DEPARTMENT OF STATE\b/i,
  /^(?:CONTROL|ACTION TAKEN)\s*:/i,
  /^\d{1,2}:\d\d\s?[AP]\.?M\.?$/i,
  /^\d{6}Z? [A-Z]{3} \d{2}$/,
]
