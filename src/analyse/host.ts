import type { CableFacts } from '../model/brief.ts'
import { type State, states } from './tables/states.ts'

/** The state that the cable is sent from, by its post; null where no table knows it. */
export function hostOf(facts: Pick<CableFacts, 'post' | 'subject'>): State | null {
  const post = (facts.post ?? '').toLowerCase()
  const subject = (facts.subject ?? '').toLowerCase()
  return (
    states.find(({ cities }) => cities.some(city => city.toLowerCase() === post)) ??
    states.find(({ names, adjectives }) =>
      [...names, ...adjectives].some(name => name.length > 3 && subject.includes(name.toLowerCase())),
    ) ??
    null
  )
}
