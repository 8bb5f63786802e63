import { highestPortion } from '../../marking/portions.ts'
import type { CableFacts, Person } from '../../model/brief.ts'
import type { Passage } from '../passage.ts'
import { findMentions } from './find-mentions.ts'
import { lettersOf } from './letters.ts'
import type { Mention } from './mention.ts'
import { type Individual, mergePeople, titleOf } from './merge-people.ts'
import { sideOf } from './side.ts'

/** Every person whom the cable's paragraphs name, once each, in the order of first mention. */
export function peopleOf(facts: CableFacts, passages: Passage[]): Person[] {
  const letters = lettersOf(passages)
  const order = new Map(passages.map((passage, at) => [passage, at]))
  const placeOf = ({ passage, start }: Mention): number => (order.get(passage) ?? 0) * 100_000 + start
  return mergePeople(passages.flatMap(passage => findMentions(passage, letters)))
    .map(one => ({ ...one, mentions: [...one.mentions].sort((a, b) => placeOf(a) - placeOf(b)) }))
    .sort((a, b) => firstPlace(a, placeOf) - firstPlace(b, placeOf))
    .map(one => personOf(one, facts))
}

const firstPlace = ({ mentions }: Individual, placeOf: (mention: Mention) => number): number =>
  mentions[0] ? placeOf(mentions[0]) : 0

function personOf(individual: Individual, facts: CableFacts): Person {
  const sources = [...new Set(individual.mentions.map(({ passage }) => passage))]
  return {
    name: individual.name,
    title: titleOf(individual),
    side: sideOf(individual, facts),
    marking: highestPortion(sources.map(({ marking }) => marking)),
    sources: sources.map(({ source }) => source),
  }
}
