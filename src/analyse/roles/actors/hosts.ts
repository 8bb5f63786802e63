import { type State, states } from './states.ts'

const squeeze = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]/gu, '')

/** The states that are the host: the post's own; without one in the table, those that the subject names. */
export function hostsOf(post: string | null, subject: string | null): State[] {
  const name = squeeze(post ?? '')
  const home = name === '' ? undefined : byCity().get(name)
  if (home) return [home]
  const words = ` ${(subject ?? '').toLowerCase().replaceAll(/[^a-z']+/gu, ' ')} `
  return states.filter(({ names, people, cities }) =>
    [...names, ...people, ...cities].some(one => words.includes(` ${one.toLowerCase()} `)),
  )
}

let cities: Map<string, State> | null = null
function byCity(): Map<string, State> {
  cities ??= new Map(
    states.flatMap(state => state.cities.map((city): [string, State] => [squeeze(city), state])).reverse(),
  )
  return cities
}
