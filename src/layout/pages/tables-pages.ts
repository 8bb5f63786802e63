import type { Box } from '../../model/deck.ts'
import type { CheckedTable } from '../../trust/checked.ts'
import type { Design } from '../design/design.ts'
import { evenGroups } from './even-groups.ts'
import type { Page } from './page.ts'
import { columnWishes, tablePages } from './table-pages.ts'

/**
 * Tables beside each other on one slide where they have room there, a long narrow one in two parts, or one below the
 * other; else one after the other.
 */
export function tablesPages(tables: CheckedTable[], altText: string, design: Design): Page[] {
  const pages = tables.flatMap(table => tablePages(table, altText, design))
  if (pages.length < 2) return pages
  const [only] = tables
  const parts =
    tables.length === 1 && only ? evenGroups(only.rows, 2).map(rows => ({ ...only, rows })) : tables
  const stacked = tables.length === pages.length ? below(pages, design) : null
  return besides(parts, altText, design) ?? stacked ?? pages
}

/** Null where the tables of the pages are together higher than a slide. */
function below(pages: Page[], { boxes: { content }, theme: { gutter } }: Design): Page[] | null {
  let y = content.y
  const shapes = pages
    .flatMap(page => page.shapes)
    .map(shape => {
      if (shape.type !== 'table') return shape
      const box = { ...shape.box, y }
      y += box.height + gutter
      return { ...shape, box }
    })
  if (y - gutter > content.y + content.height) return null
  return [{ layout: 'Title Only', shapes, lines: pages.flatMap(({ lines }) => lines) }]
}

/** Null where the tables, each as wide as it asks for, are wider or higher than the slide. */
function besides(tables: CheckedTable[], altText: string, design: Design): Page[] | null {
  const { content } = design.boxes
  const { gutter } = design.theme
  const widths = tables.map(table => columnWishes(table, design).reduce((sum, { wanted }) => sum + wanted, 0))
  const free = content.width - widths.reduce((sum, width) => sum + width, 0) - gutter * (tables.length - 1)
  if (free < 0) return null
  let { x } = content
  const shown = tables.map((table, at) => {
    const box = { ...content, x, width: (widths[at] ?? 0) + Math.min(free / tables.length, widths[at] ?? 0) }
    x += box.width + gutter
    return tablePages(table, altText, withContent(design, box))
  })
  if (shown.some(pages => pages.length !== 1)) return null
  const all = shown.flat()
  return [
    {
      layout: 'Title Only',
      shapes: all.flatMap(({ shapes }) => shapes),
      lines: all.flatMap(({ lines }) => lines),
    },
  ]
}

const withContent = (design: Design, content: Box): Design => ({
  ...design,
  boxes: { ...design.boxes, content },
})
