import { textOfWords } from '../../draft/read-line.ts'
import { highestPortion } from '../../marking/portions.ts'
import type { CheckedSlide, CheckedTable } from '../../trust/checked.ts'
import type { SourceRef } from '../../trust/source-index.ts'
import type { Design } from '../design/design.ts'
import { chartPages } from '../pages/chart-pages.ts'
import { figuresPages } from '../pages/figures-pages.ts'
import { issuePages } from '../pages/issue-pages.ts'
import type { Page } from '../pages/page.ts'
import { rowsPages } from '../pages/rows-pages.ts'
import { sectionsOf, tablesOf } from '../pages/sections.ts'
import { sourcePages } from '../pages/source-pages.ts'
import { labelRows, summaryPages } from '../pages/summary-pages.ts'
import { tablePages } from '../pages/table-pages.ts'
import { tablesPages } from '../pages/tables-pages.ts'
import { textPages } from '../pages/text-pages.ts'
import { timelinePages } from '../pages/timeline-pages.ts'
import { type CoverWords, titlePages } from '../pages/title-page.ts'
import type { SlideClass } from './choose-class.ts'

export interface PagesContext {
  design: Design
  cover: CoverWords
  /** Day of the meeting as the front matter prints it. */
  meeting: string | null
  /** Says that a drawing became a table. */
  onTable: () => void
  /** What a slide of sources holds. */
  cited: { refs: SourceRef[]; several: boolean }
  /** Plain words of the slide's title behind its mark, to name its table. */
  title: string
}

/** A slide's content set by its class, on as many pages as it needs; what the class has no place for follows. */
export function pagesOf(slide: CheckedSlide, slideClass: SlideClass, context: PagesContext): Page[] {
  const { design, cover } = context
  const tables = tablesOf(slide)
  const asTable = () => tablesPages(tables, context.title, design)
  const before = () => (hasLines(slide) ? textPages(slide, design) : [])
  const drawn = (draw: (table: CheckedTable) => Page[] | null) => [
    ...before(),
    ...tables.flatMap(table => {
      const pages = draw(table)
      if (pages === null) context.onTable()
      return pages ?? tablePages(table, context.title, design)
    }),
  ]
  switch (slideClass) {
    case 'title':
      return [...titlePages(slide, cover, design), ...asTable()]
    case 'meeting': {
      const rows = tables.flatMap(labelRows)
      return [...(rows.length > 0 ? rowsPages(rows, design) : []), ...before()]
    }
    case 'figures':
      return drawn(table => figuresPages(table, design))
    case 'timeline':
      return drawn(table => timelinePages(table, context.meeting, design))
    case 'chart':
      return drawn(table => chartPages(table, chartName(slide, table), markOf(table), design))
    case 'table':
      return [...before(), ...asTable()]
    case 'summary':
    case 'points':
      return [...(hasLines(slide) ? summaryPages(slide, design) : []), ...asTable()]
    case 'issue':
      return [...(hasLines(slide) ? issuePages(slide, design) : []), ...asTable()]
    case 'sources':
      return [...sourcePages(context.cited, slide.place, design), ...before(), ...asTable()]
    case 'counterpart':
    case 'text':
      return [...before(), ...asTable()]
  }
}

/** What a chart shows, told in words, is as high as its title and each of its numbers. */
function chartName({ title }: CheckedSlide, table: CheckedTable): string {
  const mark = highestPortion([...(title?.mark ? [title.mark] : []), markOf(table)])
  return `(${mark}) ${textOfWords(title?.words ?? [])}`
}

const markOf = (table: CheckedTable): string =>
  highestPortion(table.rows.flat().flatMap(cell => cell.mark ?? []))

const hasLines = (slide: CheckedSlide): boolean => sectionsOf(slide).some(section => section.units.length > 0)
