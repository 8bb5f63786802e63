import type { Classification, ClassificationLine } from '../../model/cable.ts'
import { captionRun, captionsIn } from './captions.ts'

type Parts = Pick<ClassificationLine, 'level' | 'captions' | 'section' | 'post' | 'year' | 'number'>

const levels: [Classification, ...string[]][] = [
  ['LIMITED OFFICIAL USE', 'LIMITED OFFICIAL USE', 'LOU'],
  ['TOP SECRET', 'TOP SECRET'],
  ['UNCLASSIFIED', 'UNCLASSIFIED', 'UNCLAS', 'SENSITIVE BUT UNCLASSIFIED', 'SBU'],
  ['CONFIDENTIAL', 'CONFIDENTIAL'],
  ['SECRET', 'SECRET'],
]

/** `C O N F I D E N T I A L`: letters may stand apart, by one space once spaces are folded, or by a hyphen. */
const spaced = (word: string): string => [...word.replaceAll(' ', '')].join('[ -]?')

const patterns = levels.map(([level, ...words]): [Classification, RegExp] => [
  level,
  new RegExp(`^(?:${words.map(spaced).join('|')})(?![A-Z])`, 'i'),
])
const label =
  /^(?:(?:OVERALL |SECURITY )?CLASS(?:IFICATION)?\s?[:=-]|CLASSIFIED\s?:|THIS (?:MESSAGE|CABLE|TELEGRAM) IS(?: CLASSIFIED)?(?=\s(?:TOP|SEC|CON|UNC|LIM|SEN)))\s*/i
/** With what a level or the label can begin: few lines do. */
const opening = /^\s*(?:[*[]|\((?=[A-Z ]{6}))?[CLOSTU]/i
/** `SECTION 01 OF 02`, `FINAL SECTION OF 2`, `SECTION ONE OF TWO`, `SEC 2/3`. */
const sectionOf =
  /\b(?:SECT?(?:ION)?\s+(\d{1,2}|[A-Z]{3,5})|(?:FINAL|LAST)\s+SECTION)\s?(?:OF|\/)\s?(\d{1,2}|[A-Z]{3,5})\b/i
const numerals = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const countOf = (word: string): number => Number(word) || numerals.indexOf(word.toLowerCase()) + 1
const word = "[A-Z][A-Z.'’&/-]*"
/** `OTTAWA 000049`, `AL QASR 412`, with a year before or after: `11 LUNDALA 17`, `TARVEN 1234/06`. */
const message = new RegExp(
  `^(?:(\\d{2}|(?:19|20)\\d{2})\\s+)?(${word}(?:\\s+${word}){0,4})(?:\\s+(?:NO\\.?\\s|NR\\.?\\s)?\\s*|\\s?[#-]\\s?)#?0*(\\d{1,8})(?:\\s?[/-]\\s?(\\d{2}|(?:19|20)\\d{2}))?$`,
  'i',
)
/** `Confidential in 1996`: what a sentence goes on with is no post. */
const notPost =
  /^(?:IN|OF|BY|ON|SINCE|UNTIL|FOR|FROM|TO|AT|AS|WITH|AND|OR|ABOUT|AFTER|BEFORE|AN?|IS|WAS|WERE|ARE|HAS|HAD|NOT|BUT|PARAS?|PARAGRAPHS?|SECTIONS?|PAGES?|NUMBER|NO\.?)\s/i

/**
 * Reads `C O N F I D E N T I A L SECTION 01 OF 02 OTTAWA 000049`, `UNCLAS SENSITIVE ...`, `Secret/Nodis`,
 * `CONFIDENTIAL//REL TO USA, GBR`, `SECRET`. Null for a line that begins with such a word and goes on as prose.
 */
export function classificationParts(line: string): Parts | null {
  if (line.length > 160 || !opening.test(line)) return null
  const text = line
    .replace(/^[\s(*[]+/, '')
    .replace(label, '')
    .replace(/\s+/g, ' ')
    .trim()
  const found = patterns.find(([, pattern]) => pattern.test(text))
  if (found === undefined) return null
  const [level, pattern] = found
  let rest = text.replace(pattern, ' ')
  const section = sectionOf.exec(rest)
  if (section !== null)
    rest = `${rest.slice(0, section.index)} ${rest.slice(section.index + section[0].length)}`
  const before = captionRun(rest)
  const apart = /^(?:[A-Z][ -]){4}|^[A-Z ]+\/\//i.test(text)
  const named = namedIn(before.rest) ?? (apart ? { parts: null, captions: [] } : null)
  if (named === null) return null
  const captions = [
    ...(/^S(?:ENSITIVE|BU)\b/i.test(text) ? ['SENSITIVE'] : []),
    ...before.found,
    ...named.captions,
  ]
  const parts = named.parts
  return {
    level,
    captions: [...new Set(captions)],
    section:
      section === null
        ? null
        : { number: countOf(section[1] ?? section[2] ?? ''), of: countOf(section[2] ?? '') },
    post: parts?.[2]?.toUpperCase().replace(/[\s/-]+$/, '') ?? null,
    year: fullYearOf(parts?.[1] ?? parts?.[4]),
    number: parts === null ? null : Number(parts[3]),
  }
}

/** The number that a traveller's telegram has beside the post's own: `STATE 124417 TOSEC 080112`. */
const travellers = /(?<=\d)\s+(?:TOSEC|SECTO|TOCED|CEDTO|TODEP|DEPTO)\s+\d{1,6}$/i

/** The message that is named behind level and captions, and the captions behind it; null where there is anything else. */
function namedIn(text: string): { parts: RegExpExecArray | null; captions: string[] } | null {
  const rest = text.replace(/^[^A-Za-z\d]+|[^A-Za-z\d]+$/g, '').replace(travellers, '')
  // "CONFIDENTIAL        PTQ9911": a registry's number; "SECRET - 2 -": a page's
  if (rest === '' || /^(?:[A-Z]{2,4}\d{3,6}|\d{1,2})$/.test(rest)) return { parts: null, captions: [] }
  if (notPost.test(rest)) return null
  const whole = message.exec(rest)
  if (whole !== null) return { parts: whole, captions: [] }
  // "TARVEN 000234 SIPDIS NOFORN"
  const number = /^.{1,60}?\d(?:\s?\/\s?\d{2})?(?=[\s/]+[A-Z])/i.exec(rest)?.[0]
  const parts = number === undefined ? null : message.exec(number)
  const captions = number === undefined ? null : captionsIn(rest.slice(number.length))
  return parts === null || captions === null ? null : { parts, captions }
}

/** Two digits from 60 on are of the 1900s: telegrams are not older. */
export const fullYear = (year: number): number => (year > 99 ? year : year >= 60 ? 1900 + year : 2000 + year)
const fullYearOf = (digits: string | undefined): number | null =>
  digits === undefined ? null : fullYear(Number(digits))
