import { adverbs, boundaries, prepositions } from '../roles/tables/function-words.ts'
import { wordsOf } from '../tables/words-of.ts'

/** Verbs and other words that no counted thing goes over. */
const stops = wordsOf(`
is are was were be been being has have had will would shall should can could may might must do does did not
said says told and or but if than that which who whom whose where when while at by in on to for from of with as
lead leads remain remains died die left
less fewer others else ago later earlier apart away
the a an this these those any some no every each another my your his her its our their whose such what which most many
few several two three four five first last next all both same own
`)

/** Things of speech and order rather than of measure: "two things", "three points". */
const abstract = wordsOf(`
thing things way ways side sides point points question questions reason reasons issue issues matter matters kind kinds
sort sorts sense aspect aspects element elements factor factors message messages theme themes topic
option options goal goals objective objectives purpose hand respect respects regard word-of-mouth view
problem problems concern concerns possibility occasion country countries capital capitals government governments
stop stops subject subjects example instance another other areas area main key
position positions component components leaders visit visits end ends owner owners line lines language languages
delegation delegations ambassador ambassadors minister ministers proposition propositions desk desks strand strands
occasion occasions ones talk talks equal equals course courses lunch lunches dinner dinners sultan sultans king kings
winter winters summer summers state states neighbor neighbors neighbour neighbours suitor suitors lesson lessons
word words fact facts idea ideas argument arguments decision decisions condition conditions result results caution cautions
mind minds page pages demarche demarches mentor mentors
meeting meetings call calls letter letters sentence sentences story stories dream dreams friend friends rival rivals
`)

const plurals = wordsOf(`
people men women children personnel aircraft police crew dead staff sheep cattle fish troops persons feet teeth mice
wounded injured missing km cm mm nm mi psi hz khz mhz kwh gwh twh bpd mbd bcm bcf tcf mcf mmcf bbl lb oz mph kph kg mw gw kv hp lbs ha head craft spacecraft offspring salmon
`)

/** Ends in a plural s; not "process", "previous". */
const isPlural = (plain: string): boolean =>
  plurals.has(plain) ||
  /.{3}(?:men|women)$/u.test(plain) ||
  (plain.length > 3 && /(?<!s|u|i)s$|(?:ies|ices|xis)$/u.test(plain))

/**
 * What stands behind a number as the thing it counts, with the space before it: " soldiers and police", " patrol boats".
 * Empty where the number stands alone but counts something all the same; null where it counts nothing.
 */
export function countedThing(text: string, at: number, number: string): string | null {
  const rest = text.slice(at, at + 80)
  const rateUnit = /^ (?:b\/d|bbl\/d(?:ay)?|km\/h|t\/y)(?![\p{L}])/iu.exec(rest)?.[0]
  if (rateUnit !== undefined) return rateUnit
  const rough = /^(?: or (?:so|more)(?= \p{L})|-odd)/iu.exec(rest)?.[0]
  if (rough !== undefined) {
    const thing = countedThing(text, at + rough.length, number)
    return thing === null ? null : rough + thing
  }
  const spelled = /^[a-z]/i.test(number)
  const rate = spelled ? perTime.exec(rest)?.[0] : undefined
  if (rate !== undefined) return rate
  const single = /^one$/i.test(number) ? /^ (?:vote|seat|point|goal)\b/i.exec(rest)?.[0] : undefined
  if (single !== undefined) return single
  const behind = nounBehind(rest)
  if (behind.last !== null) return abstract.has(behind.last) && few.test(number) ? null : behind.words
  if (/(?:hundred|thousand|million|billion|trillion|dozen)$/i.test(number)) return ''
  // "a 10-year program"
  const joined = /^-\p{L}+/u.exec(rest)?.[0]
  if (!spelled) return joined ?? (abstract.has(behind.first) ? null : '')
  if (elliptic.test(rest)) return ''
  return standsAlone.test(rest) && !/^(?:two|three|four)$/i.test(number) ? '' : null
}

/** The plural behind a number with the words before it: " patrol boats"; `last` is null where none stands there. */
function nounBehind(rest: string): { words: string; first: string; last: string | null } {
  let length = 0
  let count = 0
  let first = ''
  for (const { 0: next, index } of rest.matchAll(
    /[\s-]+\p{L}[\p{L}\p{M}.'’-]*(?:\d+[A-Za-z]?\d*(?:['’]?s\b)?)?/gu,
  )) {
    if (index !== length || count === 4) break
    const plain = next
      .replace(/^[\s-]+/u, '')
      .toLowerCase()
      .replace(/['’]s?$|[.]$/gu, '')
    if (
      isStop(plain) &&
      !(count === 0 && plain === 'more') &&
      !(count > 0 && joinsAdjectives(plain, rest.slice(index)))
    )
      break
    first ||= plain
    count += 1
    length = index + next.length
    if (isPlural(plain) || isDemonym(next) || /\d\p{Lu}?['’]?s$/u.test(next))
      return { words: rest.slice(0, length).replace(/\.$/u, ''), last: plain, first }
    if (/[.]$/u.test(next) && !/\.\p{L}/u.test(next)) break
  }
  return { words: '', first, last: null }
}

/** A handful that counts what was said rather than what is there: "three reasons", but "eleven governments". */
const few = /^(?:an?|one|two|three|four|five|six|seven|eight|nine)\b/i

/** "we estimate three a month" */
const perTime = /^ (?:an?|per|each|every) (?:second|minute|hour|day|night|week|month|quarter|season|year)\b/i

/** "eleven civic | and business leaders" */
const joinsAdjectives = (plain: string, rest: string): boolean =>
  plain === 'and' && /^\sand\s(?:\p{L}+\s)?\p{L}{2,}s\b/iu.test(rest)

/** "seven Dhirabis" */
const isDemonym = (word: string): boolean => /^\s\p{Lu}\p{Ll}+is$/u.test(word)

/** "PERU SPEAKS OF TWELVE."; "and nine have been allowed to return" */
const standsAlone = /^(?:[.;]|$|\s(?:have|has|are|were|remain)\b)/i

/** "nine flights a week, against four last year" */
const elliptic =
  /^ (?:(?:last|this) (?:year|month|week|season)|an? (?:year|month|week|decade) (?:ago|earlier|before)|in (?:19|20)\d\d)\b/i

const isStop = (plain: string): boolean =>
  stops.has(plain) || prepositions.has(plain) || boundaries.has(plain) || adverbs.has(plain)
