import { cityNames } from '../tables/states.ts'
import { commonWords } from './common-words.ts'
import { givenNames, knownFigures } from './given-names.ts'
import { hasTie, isCalled, isHuman } from './has-tie.ts'
import { notNames, placeLeads, placeOpeners, thingsAfter } from './not-names.ts'
import { isInitial, isShyName, type Letters } from './read-name.ts'
import { particles, relations, titleHeads } from './titles.ts'
import { plainOf, type Word } from './words.ts'

/** What speaks for and against a run of capitals being a person's name; from this sum on it is one. */
const enough = 1.5

/** Whether words [from, to) of a sentence, which stand behind no title, name a person. */
export function isPerson(words: Word[], from: number, to: number, text: string, letters: Letters): boolean {
  const run = words.slice(from, to)
  const [first] = run
  if (!first) return false
  if (run.length === 1)
    return hasTie(words, from, text) || isKnownFigure(words, from, letters) || isActing(words, from, letters)
  if (run.length < 4 && isCalled(words, from)) return true
  if (letters.caps && run.length < 4 && letters.acting.has(run.at(-1)?.plain ?? '')) return true
  if (letters.caps && !givenNames.has(first.plain) && !run.some(isInitial))
    return namedInCaps(words, from, to, text)
  const around = surroundings(words, from, to, text, letters)
  return evidence.reduce((sum, [weight, speaks]) => sum + (speaks(around) ? weight : 0), 0) >= enough
}

/** "THE CASE OF TERESA OLMEDO, A DUAL NATIONAL": without small letters only such words tell. */
const namedInCaps = (words: Word[], from: number, to: number, text: string): boolean => {
  const after = text.slice(words[to - 1]?.end)
  return (
    to - from < 5 &&
    /^, (?:\d\d,|WHO\b|WHOSE\b)/u.test(after) &&
    !/^(?:THE|IN|AT|NEAR)$/u.test(words[from - 1]?.text ?? '')
  )
}

/** "Megan (9)" */
const age = /^ \(\d{1,2}\)/u

/** "Saddam"; not "the Brandt Group". */
function isKnownFigure(words: Word[], at: number, { caps }: Letters): boolean {
  const word = words[at]
  const next = words[at + 1]
  if (!word || !knownFigures.has(word.plain) || (caps && commonWords.has(word.plain))) return false
  if (/^(?:the|a|an)$/i.test(words[at - 1]?.text ?? '') && word.gap === ' ') return false
  return !(next?.gap === ' ' && (caps ? thingsAfter.has(next.plain) : next.capital))
}

/** "Khalifa needs to be told"; not "Khalifa Bank". */
const isActing = (words: Word[], at: number, { acting, caps }: Letters): boolean =>
  acting.has(words[at]?.plain ?? '') &&
  !(words[at + 1]?.gap === ' ' && words[at + 1]?.capital && !caps) &&
  !/^(?:the|a|an)$/i.test(words[at - 1]?.text ?? '')

/** A run of capitals with what stands around it. */
interface Run {
  words: Word[]
  before: Word | undefined
  next: Word | undefined
  /** Between the word before and the run. */
  gap: string
  lead: string
  after: string
  letters: Letters
}

function surroundings(words: Word[], from: number, to: number, text: string, letters: Letters): Run {
  const start = words[from]?.start ?? 0
  const end = words[to - 1]?.end ?? start
  return {
    words: words.slice(from, to),
    before: words[from - 1],
    next: words[to],
    gap: words[from]?.gap ?? '',
    lead: text.slice(Math.max(0, start - 40), start),
    after: text.slice(end, end + 60),
    letters,
  }
}

const adjoins = (run: Run): boolean => run.gap === ' '
const beforeIs =
  (pattern: RegExp): ((run: Run) => boolean) =>
  run =>
    adjoins(run) && pattern.test(run.before?.text ?? '')
const follows =
  (pattern: RegExp): ((run: Run) => boolean) =>
  ({ after }) =>
    pattern.test(after)
const leads =
  (pattern: RegExp): ((run: Run) => boolean) =>
  ({ lead }) =>
    pattern.test(lead)
const holds =
  (words: ReadonlySet<string>): ((run: Run) => boolean) =>
  run =>
    run.words.some(({ plain }) => words.has(plain))

/** "Joe Tavares, | Pat Linden-Moy|, Ed Brock and": beside a name that opens with a given one. */
const isListed = ({ lead, after }: Run): boolean =>
  [listedNext.exec(after), listedLast.exec(lead)].some(found =>
    givenNames.has(plainOf(found?.groups?.given ?? '')),
  )
const listedNext = /^(?:, | and |, and )(?<given>\p{Lu}[\p{L}'’-]+) \p{Lu}/u
const listedLast = /(?<!\p{L})(?<given>\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}.'’-]+){1,2}(?:, | and |, and )$/u

/** Weight, and what speaks: above zero for a person, below against. */
const evidence: [number, (run: Run) => boolean][] = [
  [
    2,
    ({ words: [first], letters }) =>
      first !== undefined && (givenNames.has(first.plain) || isShyName(first, letters.caps)),
  ],
  [1, ({ words }) => words.slice(1, -1).some(({ plain }) => givenNames.has(plain))],
  [2, ({ words }) => words.some(isInitial)],
  [1, ({ words }) => words.some(({ plain, capital }) => particles.has(plain) && !capital)],
  [2, holds(new Set(['bin', 'ibn', 'bint']))],
  [1.5, ({ words, letters }) => words.some(({ plain }) => letters.acting.has(plain))],
  [1, ({ words, letters }) => letters.alone.has(words.at(-1)?.plain ?? '')],
  // "Yassin Boukerdoun, 34, a national of Tamsara"
  [3, follows(/^, (?:age )?\d\d[,;.]/u)],
  [3, follows(age)],
  [2, follows(/^,? (?:who|whose|whom|himself|herself)\b/u)],
  [
    1,
    follows(
      /^,? (?:says?|said|told|tells|believes?|thinks?|thought|argues?|insists?|claims?|wants|hopes|fears|remains|maintains|admits|complains|confided|himself|calls)\b/u,
    ),
  ],
  [
    0.5,
    follows(
      /^,? (?:says?|said|told|thinks|thought|wants|hopes|fears|is|was|has|had|will|left|came|went|took|made|ran|holds|likes|[a-z]{3,}ed)\b/u,
    ),
  ],
  [1.5, followsRelation],
  [3, follows(/^ \((?:cell|tel|mobile|phone|office|home|born|age|b\.)/i)],
  [
    3,
    follows(
      /^ of (?:this|the|our) (?:[a-zÀ-ɏ]+ )?(?:Embassy|Mission|Consulate|Post|Department|staff|Section)\b/i,
    ),
  ],
  [0.5, follows(/\b(?:he|she|his|her)\b/u)],
  [
    1.5,
    leads(
      /\b(?:case|trial|death|murder|arrest|killing|release|assassination|detention|widow|memory|extradition|surrender|election|appointment|visit|resignation|custody|leadership) of $/i,
    ),
  ],
  [
    1,
    leads(
      /\b(?:against|led by|headed by|chaired by|run by|named|called|under|owned by|written by|succeeded|replaced|defeated|defeating|with|known as|by) $/i,
    ),
  ],
  [2, leads(/\b(?:officer|contact|escort|interpreter)(?: for [^.,;]{1,30})? (?:is|will be) $/i)],
  [
    1,
    leads(
      /\b(?:talk|talked|talks|speak|spoke|spoken|listen|listened|wrote|write|written|letter|message|word|said|thanks|according|belongs?|introduced?) to $/i,
    ),
  ],
  [2, leadsRelation],
  // "three journalists -- Ilias Remm, Sofia Tarkan and"
  [
    2,
    ({ lead }) => isHuman(/(?<one>\p{L}+)s(?: --?|:| –| —) $/u.exec(lead)?.groups?.one?.toLowerCase() ?? ''),
  ],
  [1.5, isListed],
  [-3, beforeIs(/^(?:the|a|an|this|its|our|their|El|La)$/i)],
  [-3, run => beforeIs(/^that$/i)(run) && !givenNames.has(run.words[0]?.plain ?? '')],
  [-4, beforeIs(/^(?:USS|USNS|USCGC|CGC|HMS|HMCS|M\/V|MV|SS)$/u)],
  [-1, run => adjoins(run) && placeLeads.has(run.before?.plain ?? '')],
  [
    -1,
    run =>
      adjoins(run) &&
      placeLeads.has(run.before?.plain ?? '') &&
      !/^(?:from|to)$/u.test(run.before?.plain ?? ''),
  ],
  [-2, ({ words }) => placeOpeners.has(words[0]?.plain ?? '')],
  [
    -2,
    ({ words }) => words.some(({ plain }, at) => notNames.has(plain) && !(at === 0 && givenNames.has(plain))),
  ],
  [-2, holds(cityNames)],
  [-4, ({ words }) => cityNames.has(words.map(({ plain }) => plain).join(' '))],
  [-3, ({ next }) => next?.gap === ' ' && thingsAfter.has(next.plain)],
  [-3, ({ next }) => next?.gap === ' ' && next.capital && notNames.has(next.plain)],
  [-2, run => adjoins(run) && run.before?.capital === true && notNames.has(run.before.plain)],
  [-1, run => / & | and /u.test(run.next?.gap ?? '') && !isListed(run)],
  [-3, ({ gap, after }) => gap.includes('&') || /^\s*&/u.test(after)],
  [-3, follows(/^\s*\([A-Z]{2,6}\)/u)],
  [
    -1,
    ({ words, next }) => next?.gap === ' ' && next.plain === 'of' && !givenNames.has(words[0]?.plain ?? ''),
  ],
]

/** ", the former head of the central bank," */
function followsRelation({ after }: Run): boolean {
  const lead = /^, (?:the |a |an |our |its |their |his |her |then |former |once )?(?<words>[^,;.]{3,50})/u
  const words =
    lead
      .exec(after)
      ?.groups?.words?.toLowerCase()
      .split(/[^\p{L}-]+/u) ?? []
  return words.some(word => relations.has(word) || titleHeads.has(word))
}

/** "her husband, Andrés Peña"; "its owner Poul Bjerre" */
function leadsRelation({ before, gap }: Run): boolean {
  return before !== undefined && /^,? $/u.test(gap) && relations.has(before.plain) && !before.possessive
}
