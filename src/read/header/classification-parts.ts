import type { Classification, ClassificationLine } from '../../model/cable.ts'
import { captionsIn } from './captions.ts'

type Parts = Pick<ClassificationLine, 'level' | 'captions' | 'section' | 'post' | 'year' | 'number'>

const levels: [Classification, ...string[]][] = [
  ['LIMITED OFFICIAL USE', 'LIMITED OFFICIAL USE', 'LOU'],
  ['TOP SECRET', 'TOP SECRET'],
  ['UNCLASSIFIED', 'UNCLASSIFIED', 'UNCLAS', 'SENSITIVE BUT UNCLASSIFIED', 'SBU'],
  ['CONFIDENTIAL', 'CONFIDENTIAL'],
  ['SECRET', 'SECRET'],
]

/** `C O N F I D E N T I A L`: letters may stand apart, by one space once spaces are folded. */
const spaced = (word: string): string => [...word.replaceAll(' ', '')].join(' ?')

const patterns = levels.map(([level, ...words]): [Classification, RegExp] => [
  level,
  new RegExp(`^(?:${words.map(spaced).join('|')})(?![A-Z])`, 'i'),
])
const label = /^(?:CLASSIFICATION|OVERALL CLASSIFICATION)\s*:\s*/i
/** With what a level or the label can begin: few lines do. */
const opening = /^\s*[CLOSTU]/i
/** `SECTION 01 OF 02`, `FINAL SECTION OF 2`, `SECTION ONE OF TWO`. */
const sectionOf =
  /\b(?:SECTION\s+(\d{1,2}|[A-Z]{3,5})|(?:FINAL|LAST)\s+SECTION)\s+OF\s+(\d{1,2}|[A-Z]{3,5})\b/i
const numerals = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const countOf = (word: string): number => Number(word) || numerals.indexOf(word.toLowerCase()) + 1
/** `OTTAWA 000049`, `AL QASR 412`, with a year before or after: `11 LUNDALA 17`. */
const message =
  /(?:^|\s)(?:(\d{2}|(?:19|20)\d{2})\s+)?([A-Z][A-Z.'’&/-]*(?:\s+[A-Z][A-Z.'’&/-]*){0,4})\s+0*(\d{1,8})$/i

/**
 * Reads `C O N F I D E N T I A L SECTION 01 OF 02 OTTAWA 000049`, `UNCLAS SENSITIVE ...`, `Secret/Nodis`, `SECRET`.
 * Null for a line that begins with such a word and goes on as prose.
 */
export function classificationParts(line: string): Parts | null {
  if (line.length > 160 || !opening.test(line)) return null
  const text = line.replace(label, '').replace(/\s+/g, ' ').trim()
  const found = patterns.find(([, pattern]) => pattern.test(text))
  if (found === undefined) return null
  const [level, pattern] = found
  let rest = text.replace(pattern, ' ').replace(/^[\s./-]+/, '')
  const section = sectionOf.exec(rest)
  if (section !== null)
    rest = `${rest.slice(0, section.index)} ${rest.slice(section.index + section[0].length)}`.trim()
  const named = message.exec(rest)
  const captions = /^S(?:ENSITIVE|BU)\b/i.test(text) ? ['SENSITIVE'] : []
  let post: string | null = null
  if (named !== null) {
    rest = rest.slice(0, named.index)
    const words = (named[2] ?? '').split(' ')
    while (words.length > 1 && captionsIn(words[0] ?? '') !== null)
      captions.push(...(captionsIn(words.shift() ?? '') ?? []))
    post = words.join(' ').toUpperCase()
  }
  if (rest.trim() !== '') {
    const more = captionsIn(rest)
    if (more === null) return null
    captions.push(...more)
  }
  return {
    level,
    captions: [...new Set(captions)],
    section:
      section === null
        ? null
        : { number: countOf(section[1] ?? section[2] ?? ''), of: countOf(section[2] ?? '') },
    post,
    year: named?.[1] === undefined ? null : fullYear(Number(named[1])),
    number: named === null ? null : Number(named[3]),
  }
}

/** Two digits from 60 on are of the 1900s: telegrams are not older. */
export const fullYear = (year: number): number => (year > 99 ? year : year >= 60 ? 1900 + year : 2000 + year)
