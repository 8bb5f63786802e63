import { adverbs, boundaries, determiners, prepositions } from '../roles/tables/function-words.ts'
import { wordsOf } from '../tables/words-of.ts'

/** Verbs and other words that no counted thing goes over. */
const stops = wordsOf(`
is are was were be been being has have had will would shall should can could may might must do does did not
said says told and or but if than that which who whom whose where when while at by in on to for from of with as
lead leads remain remains died die left
less fewer others else ago later earlier apart away
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
occasion occasions talk talks equal equals course courses lunch lunches dinner dinners sultan sultans king kings
winter winters summer summers state states neighbor neighbors neighbour neighbours suitor suitors lesson lessons
word words fact facts idea ideas argument arguments decision decisions condition conditions result results caution cautions
mind minds page pages demarche demarches mentor mentors
meeting meetings call calls letter letters sentence sentences story stories dream dreams friend friends rival rivals
`)

const plurals = wordsOf(`
people men women children personnel aircraft police crew dead staff sheep cattle fish troops persons feet teeth mice
wounded injured missing km cm mm kg mw gw kv hp lbs ha head craft spacecraft offspring salmon
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
  const spelled = /^[a-z]/i.test(number)
  let length = 0
  let count = 0
  let first = ''
  for (const { 0: next, index } of rest.matchAll(/[\s-]+\p{L}[\p{L}\p{M}.'’-]*(?:\d+[A-Za-z]?)?/gu)) {
    if (index !== length || count === 4) break
    const plain = next
      .replace(/^[\s-]+/u, '')
      .toLowerCase()
      .replace(/['’]s?$|[.]$/gu, '')
    if (isStop(plain) && !(count === 0 && plain === 'more')) break
    first ||= plain
    count += 1
    length = index + next.length
    if (isPlural(plain) || isDemonym(next))
      return abstract.has(plain) && spelled ? null : rest.slice(0, length).replace(/\.$/u, '')
    if (/[.]$/u.test(next) && !/\.\p{L}/u.test(next)) break
  }
  if (/(?:hundred|thousand|million|billion|trillion|dozen)$/i.test(number)) return ''
  // "a 10-year program"
  const joined = /^-\p{L}+/u.exec(rest)?.[0]
  if (!spelled) return joined ?? (abstract.has(first) ? null : '')
  return standsAlone.test(rest) && !/^(?:two|three|four)$/i.test(number) ? '' : null
}

/** "seven Dhirabis" */
const isDemonym = (word: string): boolean => /^\s\p{Lu}\p{Ll}+is$/u.test(word)

/** "PERU SPEAKS OF TWELVE."; "and nine have been allowed to return" */
const standsAlone = /^(?:[.;]|$|\s(?:have|has|are|were|remain)\b)/i

const isStop = (plain: string): boolean =>
  stops.has(plain) ||
  prepositions.has(plain) ||
  boundaries.has(plain) ||
  adverbs.has(plain) ||
  determiners.has(plain)
