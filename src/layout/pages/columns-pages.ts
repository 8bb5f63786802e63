import { insetBox } from '../design/boxes.ts'
import type { Design } from '../design/design.ts'
import type { ColumnPlan } from './column-plan.ts'
import { fewestPages, largestSize } from './fewest-pages.ts'
import type { Page } from './page.ts'
import { paginate, type Share } from './paginate.ts'
import { isFit, type Piece } from './piece.ts'
import type { Section } from './sections.ts'
import { setBand } from './set-band.ts'
import { setColumns } from './set-columns.ts'
import { setHeadline } from './set-headline.ts'

/** Columns side by side over a band, on as many slides as they need. */
export function columnsPages(sections: Section[], plan: ColumnPlan, design: Design): Page[] {
  const { order, keep, together } = plan
  // A long watch-out may go on where all else that is kept stays.
  const kept = order.slice(0, keep).filter(index => index !== plan.band)
  const beside = order.slice(0, together).filter(index => (sections[index]?.units.length ?? 0) > 0)
  const piecesAt = (share: Share, size: number) => piecesOf(sections, share, plan, size, design)
  const fits = (share: Share, size: number) => piecesAt(share, size).every(isFit)
  const { density, pages } = fewestPages(
    design.theme,
    ({ size, limits }) =>
      paginate(sections, {
        limits,
        order,
        keep,
        together,
        cutSign: design.theme.words.cut,
        fits: share => fits(share, size),
      }),
    ([first = [], ...others]) =>
      others.every(share => kept.every(index => share[index]?.length === 0)) &&
      beside.every(index => (first[index]?.length ?? 0) > 0),
  )
  return pages.map(share => ({
    layout: plan.layout,
    shapes: piecesAt(
      share,
      largestSize(design.theme, density.size, size => fits(share, size)),
    ).flatMap(piece => piece.shapes),
    lines: [...shownHeadings(sections, share), ...share.flat(2)],
  }))
}

function piecesOf(
  sections: Section[],
  share: Share,
  plan: ColumnPlan,
  size: number,
  design: Design,
): Piece[] {
  const headline = plan.above === null ? null : setHeadline(share[plan.above] ?? [], design)
  if (headline)
    return [
      headline,
      ...below(
        sections,
        share,
        plan,
        size,
        withContent(design, { top: headline.used + design.theme.gutter * 0.6 }),
      ),
    ]
  return below(sections, share, plan, size, design)
}

const withContent = (design: Design, inset: { top: number }): Design => ({
  ...design,
  boxes: { ...design.boxes, content: insetBox(design.boxes.content, inset) },
})

function below(sections: Section[], share: Share, plan: ColumnPlan, size: number, design: Design): Piece[] {
  const { content } = design.boxes
  const section = plan.band === null ? undefined : sections[plan.band]
  const units = plan.band === null ? [] : (share[plan.band] ?? [])
  if (!section || units.length === 0) return setColumns(sections, share, plan, size, content, design)
  const alone = share.every(
    (other, index) => index === plan.band || index === plan.above || other.length === 0,
  )
  const band = setBand(section, units, size, alone, design)
  if (alone) return [band]
  const above = insetBox(content, { bottom: band.used + design.theme.gutter * 0.7 })
  return [...setColumns(sections, share, plan, size, above, design), band]
}

const shownHeadings = (sections: Section[], share: Share) =>
  sections.flatMap(({ heading }, index) => (heading && (share[index]?.length ?? 0) > 0 ? [heading] : []))
