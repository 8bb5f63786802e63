/** The candidate that a mistyped name most likely meant, or null where none is near. */
export function nearest(name: string, candidates: string[]): string | null {
  const folded = fold(name)
  const [near] = candidates
    .map(candidate => ({ candidate, distance: distance(folded, fold(candidate)) }))
    .filter(
      ({ candidate, distance }) =>
        distance <= Math.max(1, Math.floor(Math.min(name.length, candidate.length) / 3)),
    )
    .sort((a, b) => a.distance - b.distance)
  return near?.candidate ?? null
}

/** `watch_out`, `WatchOut` and `watchout` differ in writing only. */
const fold = (name: string): string => name.slice(0, 60).toLowerCase().replace(/[-_]/g, '')

/** Insertions, deletions, changes and swapped neighbours needed (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + cost,
      )
      if (column > 1 && row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        least = Math.min(least, (before[column - 2] ?? 0) + 1)
      current.push(least)
    }
    before = last
    last = current
  }
  return last[b.length] ?? 0
}
