import type { Passage } from '../passage.ts'
import { cityNames, nationalities, placeWords, stateNames } from '../tables/states.ts'
import { commonWords } from './common-words.ts'
import { notNames } from './not-names.ts'
import { isCommon } from './read-name.ts'
import { relations, titleHeads } from './titles.ts'
import { plainOf, withoutArticle } from './words.ts'

/** What a word that stands alone must gather over the cable to be somebody's name. */
const enough = 2

const mind =
  /^,? (?:(?:also|still|now|never|always|privately|publicly|will|would|has|had|may|might|did not|does not|often|only|already|himself|herself|repeatedly|again|then|later) )*(?:says?|said|tells?|told|believes?|believed|thinks?|thought|argues?|argued|insists?|insisted|claims?|claimed|wants?|wanted|hopes?|hoped|fears?|feared|admits?|admitted|complains?|complained|confided|considers?|considered|regards|knows?|knew|feels?|felt|desires?|replied|asks?|asked|agrees?|agreed|remarked|noted|observed|likes|hates|smiled|laughed|resents|remembers|expects?|expected|realized|indicated|emphasized|stressed|mentioned|expressed|promised|denies|denied|wishes|wished|prefers|intends|deserves|retires|retired|sees himself|lost his|lost her|isn't|doesn't|is (?:[a-z]+ ){0,3}(?:man|woman|married|widower|widowed|persuaded|convinced|proud|fond|ill|grateful|ashamed|pleased|eager|anxious|worried|tired|angry|nervous|aware|determined|wary|shy|jealous|bitter|bored|impatient|devout|vain|bright))\b/i
const reflexive = /^(?:['’]s)? [^.;:]{0,50}\b(?:himself|herself)\b/i
const address = /\b(?:tell|ask|thank|remind|congratulate|assure|urge|press|told|asked|assured|thanked|for) $/i
const withOne = /\b(?:meet|meets|see|sees|with|by) $/i
const own =
  /^['’]s? (?:wife|husband|son|daughter|brother|sister|father|mother|widow|mind|thinking|views?|health|temper|mood|style|career|predecessor|successor|rivals?|opponents|critics|motives|ambitions|remarks|pride|private|personal|closest|late|fears|conviction|answer|resignation)\b/i
const pronoun = /\b(?:he|she|him|himself|herself|his|her)\b/i
const place =
  /\b(?:in|at|from|into|near|across|around|outside|via|toward|inside|within|throughout|reach|leave) $/i
const body =
  /^(?:['’]s? (?:government|border|borders|economy|army|exports?|imports?|capital|president|prime|minister|foreign|parliament|neighbors?|police|press|people|population|north|south|independence|oil|gas|debt)\b|,? \()/i

/** What one place where the word stands says for its being somebody, and whether nothing but a person is spoken of so. */
function weigh(before: string, after: string, opens: boolean): { sum: number; human: boolean } {
  const told = address.test(before)
  const has = own.test(after)
  const self = reflexive.test(after)
  const acts = self || mind.test(after)
  const he = pronoun.test(after)
  const signs: [boolean, number][] = [
    [acts, 1],
    [told, 1],
    [withOne.test(before), 0.5],
    [has, 1.5],
    [he && (acts || has || told || opens), 1],
    [place.test(before), -1.5],
    [body.test(after), -2],
  ]
  return {
    sum: signs.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0),
    human: has || self || (he && acts) || /\b(?:tell|ask|thank|remind|congratulate) $/i.test(before),
  }
}

/**
 * Words that stand alone and act as only people do, over the whole cable: "Khalifa needs to be told ... He has",
 * "Ask Dirani". A country "wants" and "says" too, so somebody must be "he" or "she", be told or have a mind or kin.
 */
export function actingWords(passages: Passage[], caps: boolean, small: ReadonlySet<string>): Set<string> {
  const sums = new Map<string, { sum: number; human: boolean; within: boolean }>()
  for (const { text } of passages)
    for (const { 0: found, index } of text.matchAll(caps ? inCapitals : inMixed)) {
      const bare = found.replace(/['’]s?$/iu, '')
      const plain = withoutArticle(plainOf(bare))
      if (isNoName(plain, caps, small)) continue
      const end = index + bare.length
      const here = weigh(text.slice(Math.max(0, index - 14), index), text.slice(end, end + 90), index === 0)
      const known = sums.get(plain)
      sums.set(plain, {
        sum: here.sum + (known?.sum ?? 0),
        human: here.human || (known?.human ?? false),
        within: index > 0 || (known?.within ?? false),
      })
    }
  return new Set(
    [...sums].flatMap(([plain, { sum, human, within }]) =>
      human && within && sum >= enough && !hasPeople(plain, small, sums) ? plain : [],
    ),
  )
}

/** A capitalised word with none before or behind it, but for "Ask Molla", and no article. */
const inMixed =
  /(?=\p{Lu})(?<!\b(?!(?:Ask|Tell|Thank|Remind|Assure|Urge|Press|Praise|Let|With|If|When|That|But|And|For|As) )\p{Lu}[\p{L}.'’-]* |\b(?:the|a|an|The|A|An) )(?<![\p{L}'’.-])\p{Lu}[\p{L}'’-]*\p{Ll}(?![\p{L}-]| \p{Lu})/gu
const inCapitals = /(?=\p{Lu})(?<!\b(?:THE|A|AN) )(?<![\p{L}'’.-])\p{Lu}[\p{Lu}'’-]{3,}(?![\p{L}-])/gu

const isNoName = (plain: string, caps: boolean, small: ReadonlySet<string>): boolean =>
  plain.length < 3 ||
  /(?:land|stan)$/u.test(plain) ||
  notNames.has(plain) ||
  nationalities.has(plain) ||
  stateNames.has(plain) ||
  cityNames.has(plain) ||
  placeWords.has(plain) ||
  titleHeads.has(plain) ||
  relations.has(plain) ||
  small.has(`${plain}s`) ||
  (caps ? isCommon(plain) : small.has(plain) || commonWords.has(plain))

/** A country has its people: "Kharum" and "Kharumi". */
const hasPeople = (plain: string, small: ReadonlySet<string>, words: ReadonlyMap<string, unknown>): boolean =>
  ['i', 'n', 'an', 'ian', 'ese', 'ish'].some(
    ending => words.has(plain + ending) || words.has(`${plain + ending}s`) || small.has(plain + ending),
  )
