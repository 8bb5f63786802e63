import { adverbs, determiners } from './tables/function-words.ts'
import type { Word } from './words.ts'

/** A request to the reader: `Praise the unit by name`, `If he tries, tell him ...`, `..., so speak of the machine`. */
export interface Imperative {
  at: number
  negated: boolean
}

const orders = new Set(
  `tell ask say thank praise urge press raise stress remind encourage congratulate welcome explain note mention express
  convey assure warn propose suggest offer request invite point highlight push discuss address reaffirm acknowledge
  recognize support make take use hear learn show persuade impress deliver give visit meet receive let keep leave hold
  help bring speak listen answer reply respond agree steer turn point begin start open close call commend salute honor
  pay sit stand wear avoid beware watch expect remember forget resist treat handle stick stay go switch find seek spend
  reassure caution counsel emphasize underline underscore press probe draw put set try be look get see nudge accept decline
  have dwell cite drop reject allow admit ignore skip share quote mind trust treat assume count check choose compare
  concentrate confine carry cut deal defend defer deflect delay deny echo end ensure enjoy examine explore feel flag focus
  follow grant guard hint introduce join lead lean lend limit list lobby mark name negotiate nod order pass pause plead
  postpone prepare present prod promote protest quote recall refuse rely repeat require respect return reward save secure
  send settle shake smile solicit spare spell stop study sympathize talk toast touch understand volunteer wait walk weigh
  wish withdraw broach refrain commiserate reserve hand thank voice preview reaffirm applaud cheer congratulate
  sign promise drink read write come refer describe reiterate reinforce consider inquire demand insist endorse confirm`.split(
    /\s+/u,
  ),
)
const objects =
  /^(?:that|whether|if|how|why|what|when|him|her|them|it|me|us|for|to|on|in|of|with|about|up|out|both|yes|no|nothing|something|instead|again|at|from|by|only)$/u
/** Behind a noun these do not make an order: `Praise for one`, `Visit of the Secretary`. */
const afterNoun = /^(?:for|of|in|on|at|from|by|to|with|about)$/u
const nouns = new Set([
  'praise',
  'visit',
  'request',
  'offer',
  'support',
  'address',
  'call',
  'watch',
  'push',
  'point',
  'press',
  'note',
  'help',
  'hold',
  'answer',
  'reply',
  'use',
  'promise',
  'look',
  'show',
  'drink',
  'demand',
  'turn',
  'start',
  'set',
  'welcome',
  'try',
])
const openers = new Set([
  'please',
  'then',
  'so',
  'just',
  'always',
  'simply',
  'rather',
  'instead',
  'and',
  'but',
  'also',
  'do',
  'better',
  'therefore',
  'first',
  'kindly',
])

/** The orders in a sentence: where a clause begins with a verb's base form and no subject. */
export function imperativesOf(words: Word[]): Imperative[] {
  const found: Imperative[] = []
  words.forEach((word, at) => {
    if (word.actor || !orders.has(word.word) || !hasObject(words, at)) return
    const begins = clauseStart(words, at)
    if (begins !== null) found.push({ at, negated: begins === 'not' })
  })
  return found
}

function hasObject(words: Word[], at: number): boolean {
  const next = words[at + 1]
  if (!next) return false
  if (nouns.has(words[at]?.word ?? '') && afterNoun.test(next.word)) return false
  return (
    next.actor !== null ||
    determiners.has(next.word) ||
    objects.test(next.word) ||
    adverbs.has(next.word) ||
    next.classes.some(one => one === 'gesture' || one === 'attitude') ||
    next.word === '"' ||
    next.word === '“' ||
    /^\d/u.test(next.word)
  )
}

/** Whether a clause begins at `at`: the sentence, behind `;` or `:`, or an opener such as "please", "so", "do not". */
function clauseStart(words: Word[], at: number): 'yes' | 'not' | null {
  let before = at - 1
  while (before >= 0 && /..ly$/u.test(words[before]?.word ?? '')) before--
  let negated = false
  while (
    before >= 0 &&
    (openers.has(words[before]?.word ?? '') || /^(?:not|never|don't)$/u.test(words[before]?.word ?? ''))
  ) {
    if (/^(?:not|never|don't)$/u.test(words[before]?.word ?? '')) negated = true
    before--
  }
  const word = words[before]?.word
  const opened = before < at - 1
  const yes = negated ? 'not' : 'yes'
  if (word === undefined || /^(?:[;:(]|--)$/u.test(word)) return yes
  if (word !== ',') return null
  return opened || /^(?:if|should|when|where|were|at|on|in)$/u.test(words[0]?.word ?? '') ? yes : null
}
