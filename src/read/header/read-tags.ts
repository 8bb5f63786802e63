import { captionsIn } from './captions.ts'
import { phrases, shortGivenNames, subjectCodes } from './subject-codes.ts'

/**
 * The tags of a TAGS line, each once, in order. A person keeps the name: `OVIP (HOLLIS, JAMES R.)`. Between commas words
 * belong together; without commas two long words in a row are a person or a phrase (`OVIP HOLLIS JAMES PREL`).
 */
export function readTags(text: string): string[] {
  const persons: string[] = []
  const plain = parted(text.replace(/\s+/g, ' ')).replace(/\s*\(([^()]{0,80})\)?/g, (_, name: string) => {
    persons.push(name.trim())
    return `\u0000${persons.length - 1} `
  })
  const commas = plain.includes(',')
  const parts = plain.split(/[,;]/).flatMap(part => words(part.trim(), commas))
  const tags = parts.map(tag =>
    tag.replace(/\u0000(\d+)/g, (_, at: string) => ` (${persons[Number(at)] ?? ''})`).trim(),
  )
  return withoutRemnants([...new Set(tags.filter(tag => tag !== '' && captionsIn(tag) === null))])
}

const phrase = new RegExp(`^(?:${phrases.join('|')})\\b`, 'i')
const organisations: ReadonlySet<string> = new Set(
  'APEC ASEAN ASEM IAEA LABOR MERCOSUR NATO OPCW OPEC OSCE POLMIL UNESCO UNGA UNHCR UNMIK UNSC'.split(' '),
)
const phraseThenMore = new RegExp(`\\b(${phrases.join('|')})([A-Z]{4,40})\\b`, 'gi')

/** `HUMAN RIGHTSPRELPGOV`: a phrase that ran into the codes behind it. */
const parted = (text: string): string =>
  text.replace(phraseThenMore, (whole, known: string, rest: string) =>
    isKnown(rest) || fused(rest).length > 1 ? `${known} ${rest}` : whole,
  )
const isPerson = (word: string): boolean => word.includes('\u0000')
const isKnown = (word: string): boolean =>
  /^[A-Z]{1,3}$/i.test(word) ||
  isSubject(word.toUpperCase()) ||
  organisations.has(word.toUpperCase()) ||
  isPerson(word) ||
  /[\d/]/.test(word)
const isCode = (word: string, next: string): boolean =>
  isKnown(word) || word.includes('-') || (/^[A-Z]{4,5}$/i.test(word) && !beginsName(next))

/** `NOVO GUILLERMO`, `ROOK JANE`: an unknown word before a long one or a given name is a surname. */
const beginsName = (next: string): boolean =>
  (/^[A-Z]{5,}$/i.test(next) && !isKnown(next) && fused(next).length === 1) ||
  shortGivenNames.has(next.toUpperCase())

/** `ST. CLEMENT`, `SAN TELMO`: no codes of their own. */
const opensPlace = /^(?:ST|STE|SAN|SAO|SANTA|EL|LA|LOS|LAS|PORT|NEW|CAPE)$/i

/** Parts what stands between two commas into tags. */
function words(part: string, commas: boolean): string[] {
  const tags: string[] = []
  const list = part.split(' ').filter(word => word !== '')
  // a long run between commas is a list without them
  const phrases = commas && list.length < 6
  for (let at = 0; at < list.length; ) {
    const known = phrase.exec(list.slice(at, at + 5).join(' '))?.[0]
    const word = (list[at] ?? '').replace(/^[.:]+|[.:]+$/g, '')
    if (known !== undefined) {
      tags.push(known)
      at += known.split(' ').length
    } else if (phrases && opensPlace.test(word) && list[at + 1]?.length && belongs(list, at + 1)) {
      tags.push(`${list[at]} ${list[at + 1]}`)
      at += 2
    } else if (isCode(word, phrases ? '' : (list[at + 1] ?? '')) || fused(word).length > 1) {
      tags.push(...fused(word))
      at++
    } else {
      let end = at + 1
      while (end < list.length && end - at < (phrases ? 5 : 2) && belongs(list, end)) end++
      tags.push(
        list
          .slice(at, end)
          .join(' ')
          .replace(/[.:]+$/, ''),
      )
      at = end
    }
  }
  return tags
}

const belongs = (list: readonly string[], at: number): boolean => {
  const word = list[at] ?? ''
  return !isKnown(word) && fused(word).length === 1 && !phrase.test(list.slice(at, at + 5).join(' '))
}

const isSubject = (code: string): boolean => subjectCodes.has(code) || /^K[A-Z]{3}$/.test(code)

/** `PREL/MARR`, and tags that lost what parts them: `ETRDEINVECINPGOVCS`, `PHUMBA`. */
function fused(word: string): string[] {
  const upper = word.toUpperCase()
  if (/^[A-Z]{4}(?:\/[A-Z]{2,5})+$/.test(upper)) return word.split('/')
  if (!/^[A-Z]{6,}$/.test(upper) || organisations.has(upper)) return [word]
  // "IZPREL": the code of a country in front
  if (upper.length === 6 && subjectCodes.has(upper.slice(2))) return [word.slice(0, 2), word.slice(2)]
  const codes = word.match(/.{4}|.+$/g) ?? [word]
  const rest = (codes.at(-1) ?? '').length
  return codes.slice(0, -1).every(code => isSubject(code.toUpperCase())) &&
    (rest === 2 || isSubject((codes.at(-1) ?? '').toUpperCase()))
    ? codes
    : [word]
}

/** `VEPREL` beside `VE` and `PREL` is what a bad copy made of the two. */
function withoutRemnants(tags: string[]): string[] {
  const all = new Set(tags)
  return tags.filter(
    tag => !(tag.length > 4 && [2, 3, 4].some(at => all.has(tag.slice(0, at)) && all.has(tag.slice(at)))),
  )
}
