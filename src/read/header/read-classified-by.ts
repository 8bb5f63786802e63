/** `Classified By: Classified by DCM ...`, `CLASSIFIED BY: (S) ...`, `1. CONFIDENTIAL - ENTIRE TEXT. CLASSIFIED BY ...`. */
const lead =
  /^(?:¶?\d{1,2}\s?[.)]\s*)?(?:\([^)]{1,20}\)\s*)?(?:[A-Z]+ ?- ?ENTIRE TEXT[.)]*\s*)?(?:(?:THIS (?:MESSAGE|CABLE) (?:IS |WAS )?)?CLASS?I?FIED\s+BY\s*:?\s*(?:\([A-Z/]{1,8}\)\s*)?(?:\d\.\s+)?)+/i
/** "reasons", misspelt or broken over a line (`REA` / `SONS`), or the article itself: the first ends the name. */
const reasonWord =
  /\bR\s?E\s?A?\s?S\s?[O0]?\s?N?\s?S?\b(?=\s?(?:\(S\)|[:;,.(]|\d|E\.?O|s\b|para|$))|\bRASONS?\b|\bREAONS?\b|\bR\s?E\s?A\s?S\s?[O0]\s?N\s?S?\b/i
const article = /\b1\s?[.,]\s?[2-7](?!\d)/
/** The first word that no name or title has: from here on the line is damaged. */
const damage = /(?<=\S\s)\S{0,40}[#$@~={}^|`%\\]/
/** What leads on from the name to the reasons; the full stop of `Jr.` belongs to the name. */
const links =
  /(?:(?<!\b[JS]R)\.|[\s,;:–-]|\b(?:FOR|FR|F0R|F\s?OR|PER|UNDER|BASED|UPON|ON|0N|DUE|TO|SE\s?CTION|PARA(?:GRAPH)?|PURSUANT|E\.?\s?O\.?|\d{5}|R)(?=[\s,;:.–-]|$))+$/i
/** References that slipped into the line: `ADANA 222 ADANA 216`. */
const onlyCables = /^(?:[A-Z]{3,}(?: [A-Z]{3,})? \d{2,6}[\s,;]*)+$/

/**
 * Who classified the text, title and name as written, and the reasons as `1.4(b)`. The lines are given apart, since
 * some copies break them at a fixed width, in the middle of a word.
 */
export function readClassifiedBy(lines: readonly string[]): { by: string | null; reasons: string[] } {
  const rest = joinBroken(lines).replace(/\s+/g, ' ').trim().slice(0, 1000).replace(lead, '')
  const ends = [reasonWord, article, damage].flatMap(sign => sign.exec(rest)?.index ?? [])
  const end = Math.min(rest.length, ...ends)
  const by = rest
    .slice(0, end)
    .replace(/^[\s:,?-]+/, '')
    .replace(ends.length > 0 ? links : /[\s,;:-]+$/, '')
    .replace(/(?<=[a-z]{3}|[A-Z]{3})\.$/, '')
  return { by: by === '' || onlyCables.test(by) ? null : by, reasons: readReasons(rest.slice(end)) }
}

const wholeWords =
  /^(?:for|reasons?|and|per|under|of|the|to|in|by|on|acting|ambassador|charge|affairs|section|chief)\b/

/** A line of full width whose next begins small and without a space was broken within a word: `Blah` / `a, E.O.`. */
function joinBroken(lines: readonly string[]): string {
  return lines.reduce((text, line, at) => {
    const before = lines[at - 1]?.trimEnd() ?? ''
    const broken =
      before.length >= 69 && before.length <= 73 && /[A-Za-z]$/.test(before) && /^[a-z]/.test(line)
    return broken && !wholeWords.test(line) ? text.trimEnd() + line : `${text} ${line}`
  }, '')
}

/** `1.4 (b), (c) and (d)`, `1.4(b/d)`, `1.4 b,d`, `1.4 (b) and 1.4 (d)`, `1. 4 (a-c)`. */
function readReasons(text: string): string[] {
  const reasons: string[] = []
  let section: string | null = null
  const parts = text.replace(/\ba ?nd\b/gi, ' ')
  for (const match of parts.matchAll(
    /1\s?[.,]\s?([2-7])(?!\d)|(?<![A-Za-z])([a-h])\s*-\s*([a-h])(?![A-Za-z])|(?<![A-Za-z])([a-h])(?![A-Za-z])/gi,
  )) {
    const [, article, from, to, letter] = match
    if (article !== undefined) section = article
    else if (section !== null) {
      for (const name of range(from ?? letter ?? '', to ?? letter ?? ''))
        reasons.push(`1.${section}(${name})`)
    }
    // A sentence behind the reasons holds single letters of its own.
    if (/[.;]\s+[A-Z][a-z]{2}/.test(parts.slice(match.index, match.index + match[0].length + 6))) break
  }
  return [...new Set(reasons)]
}

function range(from: string, to: string): string[] {
  const first = from.toLowerCase().charCodeAt(0)
  const last = to.toLowerCase().charCodeAt(0)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => String.fromCharCode(first + at))
}
