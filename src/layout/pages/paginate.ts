import { cutUnit, isSmall } from './cut-unit.ts'
import type { Limits } from './limits.ts'
import { countPoints, countWords, type Section, type Unit } from './sections.ts'

/** What of each section stands on one slide; as many entries as there are sections. */
export type Share = Unit[][]

export interface PagingRules {
  limits: Limits
  /** Section indexes in the order of their right to the first slide. */
  order: number[]
  /** How many of them, from the first, stay on the first slide as long as they can. */
  keep: number
  /** How many of them, from the first, stand side by side: each gets a unit before any gets more. */
  together: number
  /** Whether the share can be drawn. */
  fits: (share: Share) => boolean
  cutSign: string
}

/** A last slide with less than so much of the fullest one's words calls for evening out. */
const thin = 0.5

/** Spreads sections over as few slides as rules allow, then evens them out. Nothing is lost; order is kept. */
export function paginate(sections: Section[], rules: PagingRules): Share[] {
  const pages = fill(sections, rules, rules.limits)
  const [last = 0, ...others] = pages.map(page => countWords(page.flat())).reverse()
  if (last >= thin * Math.max(0, ...others)) return pages
  const { points, words, mostWords } = rules.limits
  const units = sections.flatMap(section => section.units)
  const least = Math.min(1, countWords(units) / pages.length / words)
  const leastPoints = Math.ceil(countPoints(units) / pages.length)
  let best: Share[] | null = null
  for (let step = 0; step < steps; step++) {
    const part = least + ((1 - least) * step) / steps
    const cap = {
      words: words * part,
      mostWords: mostWords * part,
      points: Math.max(leastPoints, Math.round(points * part)),
    }
    const even = fill(sections, rules, cap)
    if (even.length !== pages.length) continue
    if (rules.together > 0 || cutSections(even) === 0) return even
    if (!best || cutSections(even) < cutSections(best)) best = even
  }
  return best ?? pages
}

/** How often a section goes on from one slide to the next. */
const cutSections = (pages: Share[]): number =>
  pages
    .slice(1)
    .reduce(
      (sum, page, at) => sum + page.filter((units, index) => isHeld(units, pages[at]?.[index])).length,
      0,
    )

const isHeld = (units: Unit[], before: Unit[] = []): boolean => units.length > 0 && before.length > 0

/** Tries to even slides out, from equal shares up to the limits. */
const steps = 6

function fill(sections: Section[], rules: PagingRules, cap: Limits): Share[] {
  const rest = sections.map(section => [...section.units])
  const pages: Share[] = []
  while (rest.some(units => units.length > 0)) {
    const page = nextPage(rest, rules, cap)
    if (page.some(units => units.length > 0)) pages.push(page)
    else cutFirst(rest, rules, cap, pages)
  }
  return pages.length === 0 ? [sections.map(() => [])] : pages
}

function nextPage(rest: Unit[][], { order, keep, together, limits, fits }: PagingRules, cap: Limits): Share {
  const page: Share = rest.map(() => [])
  const take = (index: number, words = cap.words, points = cap.points): boolean => {
    const [unit] = rest[index] ?? []
    if (!unit) return false
    const tried = page.map((units, at) => (at === index ? [...units, unit] : units))
    const all = tried.flat()
    if (!isWithin(all, { points, words }) || !all.every(isSmall) || !fits(tried)) return false
    page[index] = tried[index] ?? []
    rest[index]?.shift()
    return true
  }
  for (const index of order.slice(0, together)) take(index, limits.mostWords)
  for (const index of order.slice(0, keep)) while (take(index, limits.mostWords, limits.points));
  const isDone = (index: number) => (rest[index]?.length ?? 0) === 0
  // Columns beside each other are filled: a hole in one looks worse than some words more.
  for (const index of order.slice(0, together)) while (take(index, cap.mostWords));
  for (const index of order.slice(together)) {
    while (take(index));
    if (!isDone(index)) break
  }
  return page
}

/** A single point may be as long as it is, a single list have as many points as its words allow. */
const isWithin = (units: Unit[], { points, words }: Pick<Limits, 'points' | 'words'>): boolean =>
  units.flat().filter(({ mark }) => mark !== null).length < 2 ||
  ((units.length === 1 || countPoints(units) <= points) && countWords(units) <= words)

/** A unit that fits no slide by itself is cut; one that cannot be cut stands alone, whatever it needs. */
function cutFirst(rest: Unit[][], { fits, order, cutSign }: PagingRules, cap: Limits, pages: Share[]): void {
  const index = order.find(at => (rest[at]?.length ?? 0) > 0) ?? 0
  const alone = (unit: Unit): Share => rest.map((_, at) => (at === index ? [unit] : []))
  const unit = rest[index]?.shift() ?? []
  const [head, tail] = cutUnit(
    unit,
    cutSign,
    part => isWithin([part], cap) && isSmall(part) && fits(alone(part)),
  )
  if (tail.length === 0) pages.push(alone(head))
  else rest[index]?.unshift(head, tail)
}
