import type { Bar, SetLine } from '../../model/pages.ts'

/** What cannot be parted: a line of text, or a row of a table. Its lines' and rules' places count from its top. */
export interface FlowUnit {
  height: number
  /** Free space before it; none at the top of a page. */
  before: number
  /** The next unit must stand on the same page. */
  keepsNext: boolean
  lines: SetLine[]
  rules: Bar[]
}

/** Lines of one paragraph: neither its first nor its last line stands alone, and three lines are not parted. */
export function keepTogether(units: FlowUnit[], withNext = false): FlowUnit[] {
  const last = units.length - 1
  return units.map((unit, at) => ({
    ...unit,
    keepsNext: at === last ? withNext : last < 3 || at === 0 || at === last - 1,
  }))
}

/**
 * Pages of at most `heights` points, the first and the others. A page ends where its units allow it; where they
 * never do, it ends anyway.
 */
export function paginate(units: FlowUnit[], heights: { first: number; other: number }): FlowUnit[][] {
  const pages: FlowUnit[][] = []
  let rest = units
  while (rest.length > 0) {
    const count = fitting(rest, pages.length === 0 ? heights.first : heights.other)
    pages.push(rest.slice(0, count))
    rest = rest.slice(count)
  }
  return pages
}

function fitting(units: FlowUnit[], height: number): number {
  let used = 0
  let count = 0
  for (const unit of units) {
    used += (count === 0 ? 0 : unit.before) + unit.height
    if (count > 0 && used > height) break
    count++
  }
  if (count === units.length) return count
  let end = count
  while (end > 0 && units[end - 1]?.keepsNext) end--
  return end > 0 ? end : count
}
