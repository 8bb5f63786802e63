import { countries } from '../tables/countries.ts'

/** A state's names, its adjectives and demonyms, and its cities. */
export interface State {
  names: string[]
  people: string[]
  cities: string[]
}

const list = (part: string | undefined): string[] =>
  (part ?? '')
    .split(',')
    .map(one => one.trim())
    .filter(Boolean)

export const states: readonly State[] = countries
  .trim()
  .split('\n')
  .map(row => {
    const [names, people, cities] = row.split(':')
    return { names: list(names), people: list(people).flatMap(one => [one, `${one}s`]), cities: list(cities) }
  })
