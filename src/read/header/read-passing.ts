const titles =
  'Secretary|Acting|Under Secretary|Under ?Secretary|Deputy|Assistant|Ambassador|President|Vice President|General|Admiral|Codel|Director|Administrator|Attorney|Governor|Senator|Congressman|Congresswoman|Chairman|Minister|Admiral|Mr\\.|Mrs\\.|Ms\\.'
const offices =
  'State|Department|Dept|Commerce|Treasury|Justice|Energy|USDOC|USTR|NSC|OSD|Joint Staff|DOD|USAID|Embassy|White House'
const forms: RegExp[] = [
  /^PASS LINE\s*:/i,
  // "FOR SECRETARY ROE", "EYES ONLY FOR THE SECRETARY", "PLEASE PASS TO CODEL ROE"
  /^(?:(?:LITERALLY )?EYES ONLY )?(?:FOR|PASS|PLEASE PASS)\s+[A-Z]/,
  // "OSD FOR DEPUTY SECRETARY ROE", "H PLEASE PASS TO CODEL ROE"
  /^[A-Z][A-Z0-9/&.,' ()-]{0,60}?\s(?:FOR|(?:ALSO |PLEASE |PLS )?PASS(?: TO)?)\s/,
  // "SECRETARY ROE FROM AMBASSADOR DOE", "FROM THE CHARGE"
  /^(?:[A-Z][A-Z.' ]{2,50}\s)?FROM (?:THE )?(?:AMB|CHARGE|DCM|SECRETARY|UNDER|ASSISTANT|DEPUTY|MISSION|CODEL|GENERAL|ADMIRAL)/,
  /^INFORM CONSULS/i,
  new RegExp(
    `^(?:For|Please pass(?: to)?|(?:Literally )?[Ee]yes [Oo]nly(?: for)?|(?:Personal|Private|Exclusive)(?: and \\w+)? (?:for|to)|Pass)\\s+(?:the\\s+)?(?:${titles})\\b`,
  ),
  new RegExp(`^(?:${offices})\\b.{0,60}?\\b(?:for|pass to)\\s+[A-Z]`),
]

/** A line that says whom the message is for. */
export const isPassing = (line: string): boolean => line.length < 160 && forms.some(form => form.test(line))

/** Whom a passing line names, as written, without the office that passes it on and without the sender. */
export function readPassing(text: string): string | null {
  const first = text.replace(/^PASS LINE\s*:\s*/i, '').split(';')[0] ?? ''
  const parts = first.split(/\b(?:FOR|PASS TO|PASS)\b\s*/i)
  const whom = (parts.at(-1) ?? '')
    .replace(/\s*\bFROM\b.*$/i, '')
    .replace(/^EYES ONLY\s+/i, '')
    .replace(/[\s.,]+$/, '')
    .trim()
  return whom === '' || (parts.length < 2 && !/\bFROM\b/i.test(first)) ? null : whom
}
