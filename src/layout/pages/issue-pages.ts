import type { CheckedSlide } from '../../trust/checked.ts'
import type { Design } from '../design/design.ts'
import { columnsPages } from './columns-pages.ts'
import type { Page } from './page.ts'
import { headlineBlock, sectionsOf } from './sections.ts'

/** What stands on the right, beside their position. */
const ours = new Set<string | null>(['raise', 'if-raised', 'avoid'])
/** In the order of their right to the first slide: what to say and the watch-out stay, positions go on. */
const rights: (string | null)[] = [headlineBlock, 'raise', 'watch-out', 'if-raised', 'avoid', 'position']

/** Their position beside what to raise, plain text where there is room, and a watch-out band below. */
export function issuePages(slide: CheckedSlide, design: Design): Page[] {
  const sections = sectionsOf(slide)
  const indexes = sections.map((_, index) => index)
  const nameOf = (index: number) => sections[index]?.name ?? null
  const bands = indexes.filter(index => nameOf(index) === 'watch-out')
  const band = bands.length === 1 ? (bands[0] ?? null) : null
  const found = indexes.find(index => nameOf(index) === headlineBlock) ?? null
  const upper = indexes.filter(index => index !== band && index !== found)
  const named = upper.filter(index => nameOf(index) !== null)
  const plan = {
    placeholders: ['left', 'right'],
    columns: [
      named.filter(index => !ours.has(nameOf(index))),
      named.filter(index => ours.has(nameOf(index))),
    ],
    loose: upper.filter(index => nameOf(index) === null),
    above: found,
    band,
    order: indexes.toSorted((a, b) => right(nameOf(a)) - right(nameOf(b)) || a - b),
    keep: indexes.filter(index => right(nameOf(index)) < rights.indexOf('position')).length,
    together: indexes.filter(index => nameOf(index) !== null).length,
  }
  return columnsPages(sections, { ...plan, layout: 'Issue' }, design)
}

/** Names that an office invents before plain text, which has none. */
function right(name: string | null): number {
  const found = rights.indexOf(name)
  if (found >= 0) return found
  return name === null ? rights.length + 1 : rights.length
}
