import type { CheckedSlide, CheckedTable } from '../../trust/checked.ts'
import type { Design } from '../design/design.ts'
import type { Page } from './page.ts'
import { rowsPages } from './rows-pages.ts'
import { type Section, sectionsOf, withHeading } from './sections.ts'
import { textPages } from './text-pages.ts'

/** The bottom line, or what to raise and to avoid: a row for each block; without blocks, plain points. */
export function summaryPages(slide: CheckedSlide, design: Design): Page[] {
  const sections = sectionsOf(slide)
  return sections.some(section => section.heading) ? rowsPages(sections, design) : textPages(slide, design)
}

/** A table of labels and values (`With`, `When`, `Where`) as rows. */
export function labelRows({ rows }: CheckedTable): Section[] {
  return rows.map(([label, ...values]) =>
    withHeading(null, label ?? null, [values.filter(({ words, mark }) => words.length > 0 || mark !== null)]),
  )
}
