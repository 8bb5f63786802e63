import { highestPortion } from '../../marking/portions.ts'
import type { Brief, Change, Changes, Fact, Statement } from '../../model/brief.ts'
import { compareMeetings } from './compare-meetings.ts'
import { differingWords } from './differing-words.ts'
import { pairStatements } from './pair-statements.ts'
import { subjectOf } from './subject-of.ts'

export const noChanges: Changes = { compared: false, since: null, date: null, new: [], changed: [], gone: [] }

/**
 * What a principal who has read the cable `before` must know of `now`: asks, answers, positions, risks, dates, figures
 * and marks that are new, gone or changed. Sentences that say the same in other words of the background are left out.
 */
export function compareBriefs(now: Brief, before: Brief): Changes {
  const { pairs, added, dropped } = pairStatements(now.statements, before.statements)
  const earlier = earlierFact(before, now)
  const changed = pairs.flatMap(([is, was]): Change[] => {
    const about = subjectOf({ now: is, before: was }, now, before)
    return about === null ? [] : [change(about, factOf(is), earlier(factOf(was)))]
  })
  const one = (is: Statement | null, was: Statement | null): Change[] => {
    const about = subjectOf({ now: is, before: was }, now, before)
    if (about === null) return []
    return [change(about, is ? factOf(is) : nothing(was), was ? earlier(factOf(was)) : nothing(is))]
  }
  const meetings = compareMeetings(now.meeting, before.meeting).map(([is, was]) =>
    change('meeting', is, earlier(was)),
  )
  return {
    compared: true,
    since: before.cable.id,
    date: before.cable.date.iso,
    new: ranked([...meetings.filter(isNew), ...added.flatMap(is => one(is, null))]),
    changed: ranked([...meetings.filter(both => !isNew(both) && !isGone(both)), ...changed]),
    gone: ranked([...meetings.filter(isGone), ...dropped.flatMap(was => one(null, was))]),
  }
}

/** What a principal asks first stands first; within it the cable's order. */
const ranks: Change['about'][] = [
  'meeting',
  'ask',
  'answer',
  'position',
  'watchOut',
  'date',
  'figure',
  'marking',
]
const ranked = (changes: Change[]): Change[] =>
  changes.sort((a, b) => ranks.indexOf(a.about) - ranks.indexOf(b.about))

const isNew = ({ before }: Change): boolean => before.text === null
const isGone = ({ now }: Change): boolean => now.text === null

const factOf = ({ text, marking, source }: Statement): Fact => ({ text, marking, sources: [source] })
const nothing = (other: Statement | null): Fact => ({
  text: null,
  marking: other?.marking ?? 'U',
  sources: [],
})

function change(about: Change['about'], now: Fact, before: Fact): Change {
  const marking = highestPortion([now, before].flatMap(fact => (fact.text === null ? [] : fact.marking)))
  return { about, marking, now, before, ...differingWords(before.text, now.text) }
}

/** A fact of the earlier cable names that cable with each paragraph: `03 OTTAWA 45 ¶3`. */
function earlierFact(before: Brief, now: Brief): (fact: Fact) => Fact {
  const name = earlierName(before.cable.id, now.cable.id)
  return fact => ({
    ...fact,
    sources: fact.sources.map(source => ({ ...source, tag: `${name} ${source.tag}` })),
  })
}

/** A cable that was corrected under its own number, or has none, is told from the new one by a word. */
export const earlierName = (before: string | null, now: string | null): string =>
  before === null || before === now ? 'earlier cable' : before
