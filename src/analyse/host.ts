import type { CableFacts } from '../model/brief.ts'
import { type State, states } from './tables/states.ts'

/** The state that the cable is sent from, by its post; null where no table knows it. */
export function hostOf(facts: Pick<CableFacts, 'post' | 'subject'>): State | null {
  const post = (facts.post ?? '').toLowerCase()
  const subject = (facts.subject ?? '').toLowerCase()
  return (
    byCity().get(post) ??
    states.find(({ names, adjectives }) =>
      [...names, ...adjectives].some(name => name.length > 3 && subject.includes(name.toLowerCase())),
    ) ??
    null
  )
}

let cities: Map<string, State> | null = null
/** The first state of each city's name, which is seldom asked for. */
function byCity(): Map<string, State> {
  cities ??= new Map(
    states
      .flatMap(state => state.cities.map((city): [string, State] => [city.toLowerCase(), state]))
      .reverse(),
  )
  return cities
}
