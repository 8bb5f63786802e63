import { ours, theirOffices, thirds } from '../tables/actors.ts'
import { states } from './states.ts'

const elsewhere = new Set(
  [
    ...states.flatMap(({ names, people, cities }) => [...names, ...people, ...cities]),
    ...ours,
    ...thirds,
    ...theirOffices,
  ].map(one => one.toLowerCase()),
)

/**
 * A host that no table knows: the beginnings of its name, from `Government of X` and from pairs of words such as
 * Kestria and Kestrian.
 */
export function inventedHost(texts: string[]): string[] {
  const stems = new Set<string>()
  const names = new Set<string>()
  for (const text of texts) {
    for (const match of text.matchAll(
      /(?:government|republic|kingdom|people) of (?:the )?(\p{Lu}\p{L}{3,})/giu,
    )) {
      const name = (match[1] ?? '').toLowerCase()
      if (!elsewhere.has(name)) stems.add(stemOf(name))
    }
    // in a text of capitals every word looks like a name
    if (!/\p{Ll}/u.test(text)) continue
    for (const [name] of text.matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,}/gu)) names.add(name.toLowerCase())
  }
  for (const stem of pairStems([...names].filter(name => !elsewhere.has(name)))) stems.add(stem)
  return [...stems].filter(stem => stem.length > 3)
}

/** Beginnings that a name shares with a longer one made from it: `serind` of Serindah and Serindans. */
function pairStems(names: string[]): string[] {
  const byStart = new Map<string, string[]>()
  for (const name of names) byStart.set(name.slice(0, 4), [...(byStart.get(name.slice(0, 4)) ?? []), name])
  return names.flatMap(name => {
    if (!/..(?:ians?|ans?|n|ns|ese|i|is|ers?|ish)$/u.test(name)) return []
    const shorter = (byStart.get(name.slice(0, 4)) ?? []).filter(
      other => other.length < name.length && name.startsWith(other.slice(0, -1)),
    )
    return shorter.map(stemOf)
  })
}

const stemOf = (name: string): string => name.slice(0, Math.max(4, name.length - 2))
