import type { CheckedSlide } from '../../trust/checked.ts'
import type { Design } from '../design/design.ts'
import { columnsPages } from './columns-pages.ts'
import type { Page } from './page.ts'
import { sectionsOf } from './sections.ts'
import { textPages } from './text-pages.ts'

/** What goes on on a later slide before what is to be said does. */
const yielding = new Set<string | null>(['avoid', 'watch-out', null])

/** Raise, if raised, avoid: a column each, up to three; later blocks stand below the third. */
export function pointsPages(slide: CheckedSlide, design: Design): Page[] {
  const sections = sectionsOf(slide)
  if (sections.length < 2) return textPages(slide, design)
  const indexes = sections.map((_, index) => index)
  const columns = [indexes.slice(0, 1), indexes.slice(1, 2), indexes.slice(2)].filter(
    group => group.length > 0,
  )
  const yields = (index: number) => yielding.has(sections[index]?.name ?? null)
  const order = [...indexes.filter(index => !yields(index)), ...indexes.filter(yields)]
  const plan = {
    placeholders: ['left', 'middle', 'right'].slice(0, columns.length),
    columns,
    loose: [],
    band: null,
    order,
    keep: indexes.filter(index => !yields(index)).length,
    together: indexes.length,
  }
  return columnsPages(sections, { ...plan, layout: 'Three Columns' }, design)
}
