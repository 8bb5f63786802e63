import { highestPortion } from '../../marking/portions.ts'
import type { CableFacts, Person } from '../../model/brief.ts'
import type { Cable } from '../../model/cable.ts'
import type { Passage } from '../passage.ts'
import { findMentions } from './find-mentions.ts'
import { knownFigures } from './given-names.ts'
import { namedInHeader } from './header-names.ts'
import { headingsOf, namedInHeading, titledByHeading } from './heading-names.ts'
import { lettersOf } from './letters.ts'
import type { Mention } from './mention.ts'
import { type Individual, mergePeople, titleOf } from './merge-people.ts'
import { sideOf } from './side.ts'

/** Every person whom the cable's paragraphs name, once each, in the order of first mention. */
export function peopleOf(cable: Cable, facts: CableFacts, passages: Passage[]): Person[] {
  const letters = lettersOf(passages)
  const headings = headingsOf(passages, letters)
  const order = new Map([...passages, ...headings].map((passage, at) => [passage, at]))
  const placeOf = ({ passage, start }: Mention): number => (order.get(passage) ?? 0) * 100_000 + start
  const mentions = passages.flatMap(passage => findMentions(passage, letters))
  const named = headings.flatMap(heading => namedInHeading(heading, letters, passages))
  const header = namedInHeader(cable, facts, passages, [...mentions, ...named])
  return mergePeople([...titledByHeading(mentions, headings), ...named, ...header])
    .map(one => ({ ...one, mentions: [...one.mentions].sort((a, b) => placeOf(a) - placeOf(b)) }))
    .sort((a, b) => firstPlace(a, placeOf) - firstPlace(b, placeOf))
    .map(one => personOf(one, facts))
}

const firstPlace = ({ mentions }: Individual, placeOf: (mention: Mention) => number): number =>
  mentions[0] ? placeOf(mentions[0]) : 0

function personOf(individual: Individual, facts: CableFacts): Person {
  // who is introduced with title or full name has the sources of that
  const full = individual.mentions.filter(
    ({ title, plain }) => title !== null || plain.length > 1 || knownFigures.has(plain[0] ?? ''),
  )
  const sources = [...new Set((full.length > 0 ? full : individual.mentions).map(({ passage }) => passage))]
  return {
    name: individual.name,
    title: titleOf(individual),
    side: sideOf(individual, facts),
    marking: highestPortion(sources.map(({ marking }) => marking)),
    sources: sources.map(({ source }) => source),
  }
}
