/** Cuts a list into so many runs whose lengths differ by one at most; never an empty one. */
export function evenGroups<T>(items: T[], count: number): T[][] {
  const at = (index: number) => Math.round((index * items.length) / count)
  return Array.from({ length: count }, (_, index) => items.slice(at(index), at(index + 1))).filter(
    group => group.length > 0,
  )
}
