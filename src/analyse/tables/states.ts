import { countries } from '../roles/tables/countries.ts'

export interface State {
  names: string[]
  adjectives: string[]
  cities: string[]
}

/** The states of the table with all their names. */
export const states: State[] = countries
  .trim()
  .split('\n')
  .map(line => {
    const [names = [], adjectives = [], cities = []] = line.split(':').map(part =>
      part
        .split(',')
        .map(one => one.trim())
        .filter(Boolean),
    )
    return { names, adjectives, cities }
  })

const lower = (pick: (state: State) => string[]): ReadonlySet<string> =>
  new Set(states.flatMap(pick).map(one => one.toLowerCase()))

/** In lower case. */
export const nationalities = lower(({ adjectives }) => adjectives.flatMap(one => [one, `${one}s`]))
export const stateNames = lower(({ names }) => names)
export const cityNames = lower(({ cities }) => cities)

/** Single words of the names of states and cities, of three letters or more: no part of a person's name by themselves. */
export const placeWords: ReadonlySet<string> = new Set(
  [...stateNames, ...cityNames].flatMap(name => (name.includes(' ') ? [] : [name])),
)
