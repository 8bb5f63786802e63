import { casingOf } from '../meeting/cased.ts'
import type { Passage } from '../passage.ts'
import { plainTextOf } from '../plain-text.ts'
import { findMentions } from './find-mentions.ts'
import type { Mention } from './mention.ts'
import type { Letters } from './read-name.ts'
import { readTitle } from './read-title.ts'
import { ranks } from './titles.ts'
import { plainOf, wordsIn } from './words.ts'

/** The headings of sections as passages, each in the place of its section's first sentence. */
export function headingsOf(passages: Passage[], { caps }: Letters): Passage[] {
  const casing = casingOf(passages)
  return passages.flatMap((passage, at) => {
    const { heading, sectionPlace } = passage.unit
    return heading === null || passages[at - 1]?.unit.sectionPlace === sectionPlace
      ? []
      : [{ ...passage, text: caps ? heading : casing.title(heading) }]
  })
}

/** `KLE 1: MOD GEN SHARIF RAHMONOV`: whom a heading names with a title, where sentences speak of them too. */
export const namedInHeading = (heading: Passage, letters: Letters, passages: Passage[]): Mention[] =>
  findMentions(heading, letters).filter(
    ({ title, plain }) =>
      title !== null && passages.some(passage => plainTextOf(passage).includes(plain.at(-1) ?? '')),
  )

/**
 * Under a heading that is an office ("The Lord Mayor"), whoever opens the section without an office of their own
 * bears it: "Annegret Wiebe has run this city for nine years".
 */
export function titledByHeading(mentions: Mention[], headings: Passage[]): Mention[] {
  const offices = new Map(
    headings.flatMap(({ unit, text }) => {
      const office = officeIn(text)
      return office === null ? [] : [[unit, office] as const]
    }),
  )
  return mentions.map(mention => {
    const office = mention.start < 12 ? offices.get(mention.passage.unit) : undefined
    const borne = mentions.some(
      ({ title }) => title !== null && office !== undefined && title.includes(office),
    )
    return office === undefined || borne || bearsOffice(mention)
      ? mention
      : { ...mention, title: [office, mention.title].filter(Boolean).join(' ') }
  })
}

const bearsOffice = ({ title, office }: Mention): boolean =>
  office !== null || (title ?? '').split(/\s+/u).some(word => word !== '' && !ranks.has(plainOf(word)))

/** `The Prime Minister and the Others` → `Prime Minister`. */
function officeIn(heading: string): string | null {
  const words = wordsIn(heading)
  const from = /^the$/i.test(words[0]?.text ?? '') ? 1 : 0
  for (let at = from; at < Math.min(words.length, from + 4); at++) {
    const title = readTitle(words, at, false)
    if (!title || title.from !== from || title.to === title.from) continue
    const next = words[title.to]
    if (next && !/^(?:and|in|at)$/i.test(next.text) && !/[:,(-]/u.test(next.gap)) return null
    const office = heading.slice(words[from]?.start, words[title.to - 1]?.end)
    return /s$/iu.test(office) || ranks.has(plainOf(office)) ? null : office
  }
  return null
}
