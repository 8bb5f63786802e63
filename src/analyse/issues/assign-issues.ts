import type { Unit } from '../statements/units.ts'
import { termsOf } from './terms.ts'

/** A section as a bag of terms; `issue` is null for what no summary sentence is assigned to: setting, people, program. */
interface Topic {
  issue: string | null
  heading: Set<string>
  /** How often each stands there. */
  terms: Map<string, number>
}

/**
 * The issue that each unit is about: its section's; for the summary the one that it summarises; else null.
 * `post`: a city that every section may name, so that its name tells nothing.
 */
export function assignIssues(units: Unit[], post: string | null = null): (string | null)[] {
  const topics = topicsOf(units)
  const rarity = rarityOf(topics)
  for (const term of termsOf(post ?? '')) rarity.set(term, 0)
  const assigned = units.map(unit => (unit.section === 'issue' ? unit.heading : null))
  const summary = units.flatMap((unit, at) => (unit.section === 'summary' ? at : []))
  const scores = summary.map((at, step) => scoresOf(units[at]?.verbatim ?? '', topics, rarity, step === 0))
  const path = bestPath(scores, topics)
  summary.forEach((at, step) => {
    assigned[at] = topics[path[step] ?? -1]?.issue ?? null
  })
  units.forEach((unit, at) => {
    if (unit.section === 'talking-points') assigned[at] = clearIssue(unit.verbatim, topics, rarity)
  })
  return assigned
}

function topicsOf(units: Unit[]): Topic[] {
  const topics = new Map<number, Topic>()
  for (const unit of units) {
    if (unit.section === 'summary' || unit.section === 'talking-points' || unit.section === 'comment')
      continue
    let topic = topics.get(unit.sectionPlace)
    if (!topic) {
      const issue = unit.section === 'issue' ? unit.heading : null
      topic = { issue, heading: termsOf(issue === null ? '' : (unit.heading ?? '')), terms: new Map() }
      topics.set(unit.sectionPlace, topic)
    }
    for (const term of termsOf(unit.verbatim)) topic.terms.set(term, (topic.terms.get(term) ?? 0) + 1)
  }
  return [...topics.values()]
}

/** How much a term tells: nothing where every section has it. */
function rarityOf(topics: Topic[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { terms, heading } of topics) {
    for (const term of new Set([...terms.keys(), ...heading])) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  const rarity = new Map<string, number>()
  for (const [term, count] of counts) rarity.set(term, Math.log((topics.length + 0.5) / count))
  return rarity
}

/** Tuned on the corpus, each family left out in turn. */
const tuning = {
  heading: 5.5,
  topic: 0.6,
  threshold: 1.8,
  clear: 2.7,
  next: 1.1,
  same: 0.4,
  back: -1.2,
  anaphor: 0.8,
  leave: -0.4,
  other: 0.5,
  often: 0.5,
  // for no issue: the first sentence, where it names no heading, some, or many
  opening: 4,
  named: 0.5,
  list: 20,
  welcome: 2.5,
  // for each term, since long sentences share terms by chance
  length: 0.1,
}

function scoresOf(text: string, topics: Topic[], rarity: Map<string, number>, opens: boolean): number[] {
  const terms = termsOf(text)
  const anaphor = referring.test(text)
  const framing = arriving.test(text)
  const scores = topics.map(({ heading, terms: own, issue }) => {
    let score = 0
    for (const term of terms) {
      const weight = (rarity.get(term) ?? 0) * (term.startsWith('#') ? tuning.topic : 1)
      const times = own.get(term)
      if (times !== undefined && !framing) score += weight * (1 + tuning.often * Math.log(times))
      if (heading.has(term)) score += tuning.heading * (term.startsWith('#') ? tuning.topic : 1)
    }
    return issue === null ? score * tuning.other : score
  })
  return [...scores, noneScore(text, terms, topics, opens), anaphor || elliptical.test(text) ? 1 : 0]
}

/** Takes up what the sentence before was about. */
const referring =
  /^(?:\S+ ){0,4}(?:but|he|she|it|they|his|him|them|her|its|this|that|these|those|such|same|first|second|last|former|latter|both|neither|there)\b|^(?:the (?:answer|question|matter|issue|subject|price|cost|costs|two|risk|danger|rest|result|problem|key)|here|handle|linking|another|in return|much|nothing)\b/i

/** "The Prime Minister very well may.", "The chief of defense is for it." */
const elliptical =
  /\b(?:does|do|did|is|are|was|were|may|might|can|could|will|would|has|have|should)(?: not|n['’]t| too)?[.!]$|\b(?:for|against|of|about|on|with|to|from|over) (?:it|them|this|that|both)[.!]$/iu

/** The visit and who comes: such a sentence is about an issue only where it names its heading. */
const arriving = new RegExp(
  `^(?:${[
    'welcome|(?:the )?(?:embassy|mission|post|we)\\b.*\\bwelcomes?\\b',
    "(?:your|the|this|[a-zÀ-ɏ. ]+'s)\\b.{0,40}\\b(?:visit|trip|arrival|call|stop|stay)\\b",
    '.*\\bcomes? to\\b',
    'you (?:will )?(?:arrive|land|come|meet)',
    '.*\\bwill (?:visit|arrive|reach|receive you|welcome you|call on|find|lead|co-chair)\\b',
    '(?:\\S+ ){1,4}(?:arrives|finds?)\\b',
    '.*\\bwants? (?:the|this|your) visit\\b',
    '.*:$',
    '.{0,90}\\bwelcomes? (?:you\\b|.{0,40}\\b(?:visit|trip|arrival|stop)\\b)',
    '.{0,60}\\b(?:will be|is|are|becomes?) (?:the|only the|our) (?:first|second|third|highest|most senior|ranking|only)\\b.{0,90}\\b(?:since|to (?:visit|come|reach|set foot|call)|in (?:\\S+ ){1,3}years|ever)\\b',
    '(?:\\S+ ){1,4}will spend (?:\\S+ ){1,3}(?:days?|hours?|nights?|weeks?)\\b',
  ].join('|')})`,
  'i',
)

/** What speaks for no issue: a sentence that announces the visit, or lists the topics. */
function noneScore(text: string, terms: Set<string>, topics: Topic[], opens: boolean): number {
  const named = topics.filter(({ heading }) =>
    [...heading].some(term => !term.startsWith('#') && terms.has(term)),
  ).length
  return (
    tuning.threshold +
    tuning.length * terms.size +
    (arriving.test(text) ? tuning.welcome : 0) +
    (opens ? (named === 0 ? tuning.opening : named > 2 ? tuning.list : tuning.named) : 0)
  )
}

/** The best way through the sentences: topics mostly come in the cable's order, and none (-1) is always open. */
function bestPath(scores: number[][], topics: Topic[]): number[] {
  const states = topics.length + 1
  let best = new Array<number>(states).fill(0)
  const back: number[][] = []
  let first = true
  for (const row of scores) {
    const anaphor = row[topics.length + 1] === 1
    const from: number[] = []
    const next = Array.from({ length: states }, (_, state) => {
      let value = Number.NEGATIVE_INFINITY
      for (let before = 0; before < states; before++) {
        const candidate = (best[before] ?? 0) + (first ? 0 : step(before, state, topics, anaphor))
        if (candidate > value) {
          value = candidate
          from[state] = before
        }
      }
      return value + (row[state] ?? 0)
    })
    back.push(from)
    best = next
    first = false
  }
  let state = best.indexOf(Math.max(...best))
  const path: number[] = []
  for (let at = scores.length - 1; at >= 0; at--) {
    path.unshift(state)
    state = back[at]?.[state] ?? topics.length
  }
  return path.map(one => (one === topics.length ? -1 : one))
}

function step(before: number, state: number, topics: Topic[], anaphor: boolean): number {
  if (before !== topics.length && state === topics.length) return tuning.leave
  if (before === topics.length) return 0
  if (topics[state]?.issue === null) return 0
  if (state === before) return tuning.same + (anaphor ? tuning.anaphor : 0)
  return state > before ? tuning.next : tuning.back
}

/** The issue that a point clearly concerns: twice the next one's score. */
function clearIssue(text: string, topics: Topic[], rarity: Map<string, number>): string | null {
  const ranked = scoresOf(text, topics, rarity, false)
    .slice(0, topics.length)
    .map((score, at) => ({ score, issue: topics[at]?.issue ?? null }))
    .filter(({ issue }) => issue !== null)
    .sort((a, b) => b.score - a.score)
  const [first, second] = ranked
  return first && first.score > tuning.clear && first.score > 2 * (second?.score ?? 0) ? first.issue : null
}
