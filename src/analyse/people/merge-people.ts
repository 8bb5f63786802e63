import type { Mention } from './mention.ts'
import { particles, ranks } from './titles.ts'

/** All mentions of one person, in the order of the text. */
export interface Individual {
  mentions: Mention[]
  /** The fullest form of the name. */
  name: string
  plain: string[]
}

/** One entry for all forms of a name: "Canadian Defense Minister John McCallum", "Minister McCallum", "McCallum". */
export function mergePeople(mentions: Mention[]): Individual[] {
  const people: Individual[] = []
  const byWord = new Map<string, Individual[]>()
  const full = mentions.filter(({ plain }) => plain.length > 1)
  const short = mentions.filter(({ plain }) => plain.length === 1)
  for (const mention of [...full.sort((a, b) => b.plain.length - a.plain.length), ...short]) {
    const known =
      mention.plain.flatMap(word => byWord.get(word) ?? []).find(person => isSame(person, mention)) ??
      onlyBearer(byWord, mention)
    if (known) {
      known.mentions.push(mention)
      continue
    }
    const person = { mentions: [mention], name: mention.name, plain: mention.plain }
    people.push(person)
    for (const word of person.plain) byWord.set(word, [...(byWord.get(word) ?? []), person])
  }
  return people
}

/** Whose given or middle name is said alone, where nobody else has it: "Estrada" for Leandro Estrada Munoz. */
function onlyBearer(byWord: ReadonlyMap<string, Individual[]>, { plain }: Mention): Individual | undefined {
  const bearers = plain.length === 1 ? (byWord.get(plain[0] ?? '') ?? []) : []
  return bearers.length === 1 ? bearers[0] : undefined
}

const surname = (plain: string[]): string => plain.at(-1) ?? ''
const solid = (plain: string[]): string[] => plain.filter(word => word.length > 1 && !particles.has(word))

/** The shorter name's words stand in the fuller one in order, an initial for a word, and share more than a first name. */
function isSame({ plain: full }: Individual, { plain: short, title }: Mention): boolean {
  if (short.length === 1) {
    const word = short[0] ?? ''
    if (surname(full) === word) return true
    // "Tarkan" for Tarkan Bey; "King Khalid" for Khalid bin Rashid; "General Mahfuz" for Mahfuz Anwar Chowdhury
    if (
      full.length > 1 &&
      full.at(-2) === word &&
      /^(?:bey|pasha|effendi|hanim|aga|agha)$/u.test(surname(full))
    )
      return true
    return title !== null && full.length > 1 && (solid(full).includes(word) || full.at(-2) === word)
  }
  if (surname(full) !== surname(short) && solid(full).filter(word => short.includes(word)).length < 2)
    return false
  let at = 0
  for (const word of short) {
    while (at < full.length && !agrees(full[at] ?? '', word)) at++
    if (at++ >= full.length) return false
  }
  return true
}

const agrees = (full: string, short: string): boolean =>
  full === short ||
  (short.length === 1 && full.startsWith(short)) ||
  (full.length === 1 && short.startsWith(full))

/** The title that says most: the first with an office in it, else the first office in apposition, else a rank. */
export function titleOf({ mentions }: Individual): string | null {
  const titles = mentions.flatMap(({ title }) => title ?? [])
  const offices = titles.filter(title =>
    title.split(/\s+/u).some(word => !ranks.has(word.toLowerCase().replace(/[^\p{L}]/gu, ''))),
  )
  const longestOffice = offices.reduce<string | null>(
    (best, one) => (best === null || one.length > best.length ? one : best),
    null,
  )
  const apposed = mentions.find(({ office }) => office !== null)?.office ?? null
  if (
    apposed !== null &&
    longestOffice !== null &&
    apposed.toLowerCase().includes(longestOffice.toLowerCase())
  )
    return apposed
  // "Amir Mansur bin Salim, Defense Minister"
  if (apposed !== null && longestOffice !== null && style.test(longestOffice))
    return `${apposed} ${longestOffice}`
  return longestOffice ?? apposed ?? titles[0] ?? null
}

/** What somebody is born to, whatever the office. */
const style =
  /^(?:amir|emir|prince|princess|sh(?:ai|ei|ey)kh|sayyid|sir|lord|lady|dame|count|countess|baron|baroness)$/iu
