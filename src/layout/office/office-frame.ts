import type { Box, Hex } from '../../model/deck.ts'
import type { Reference, ReferenceLayout, ReferencePlaceholder } from '../../model/reference.ts'
import type { Theme } from '../theme.ts'
import { bodiesOf, type LayoutNeed, titleOf } from './choose-layouts.ts'

/** Where an office's layouts have room for title and body, in points; the cover has places of its own. */
export interface OfficeFrame {
  title: Box
  content: Box
  cover: { title: Box | null; subtitle: Box | null }
  /** Of titles, which may stand on a ground of their own; null where the office's do not tell. */
  titleColor: Hex | null
}

/** PowerPoint's margins inside of a box, which ours do without. */
const inner = { side: 7.2, top: 3.6 }

/** The frame of our slides on the office's layouts, between our banners; what it leaves open is ours. */
export function officeFrame(
  chosen: Record<LayoutNeed, ReferenceLayout>,
  { size }: Reference,
  theme: Theme,
): OfficeFrame {
  const page: Box = {
    x: 0,
    y: theme.banner.height + 4,
    width: size.width,
    height: size.height - 2 * (theme.banner.height + 4),
  }
  const place = (found: ReferencePlaceholder | undefined) =>
    found?.box ? clipped(unpadded(found.box), page) : null
  const side = size.width * 0.055
  const own = { x: side, y: page.y + 12, width: size.width - 2 * side, height: theme.sizes.title * 2.6 }
  const given = place(titleOf(chosen.plain)) ?? own
  // A kicker and a line of the smallest title have room in any case.
  const least = theme.sizes.heading * 1.3 + theme.sizes.titleFloor * 1.2 + 4
  const title = { ...given, height: Math.max(given.height, least) }
  const body = place(bodiesOf(chosen.text)[0])
  const foot = theme.sizes.tag * 1.5 + 8
  const below = title.y + title.height + 8
  const isWide = title.width > size.width * 0.6
  const across = isWide ? { x: title.x, width: title.width } : { x: side, width: size.width - 2 * side }
  const room = { ...across, y: below, height: page.y + page.height - foot - below }
  const top = Math.max(below, body?.y ?? below)
  const content = body
    ? { ...body, y: top, height: Math.min(body.y + body.height, page.y + page.height - foot) - top }
    : room
  // A body of a few lines, or beside the title, is no room for a slide.
  const isRoom = content.height > size.height * 0.4 && content.width > size.width * 0.5
  return {
    title,
    content: isRoom ? content : room,
    titleColor: titleOf(chosen.plain)?.color ?? null,
    cover: coverOf(
      place(titleOf(chosen.title)),
      place(chosen.title.placeholders.find(({ type }) => type === 'subTitle')),
      theme,
    ),
  }
}

/** Two lines of the smallest title have room, and the subtitle stands below them. */
function coverOf(title: Box | null, subtitle: Box | null, { sizes }: Theme): OfficeFrame['cover'] {
  if (title === null) return { title, subtitle }
  const height = Math.max(title.height, 2 * sizes.titleFloor * 1.2 + 4)
  const isAbove = subtitle !== null && subtitle.y >= title.y
  const push = isAbove ? Math.max(0, title.y + height + 8 - subtitle.y) : 0
  return {
    title: { ...title, height },
    subtitle: subtitle && { ...subtitle, y: subtitle.y + push, height: subtitle.height - push },
  }
}

const unpadded = ({ x, y, width, height }: Box): Box => ({
  x: x + inner.side,
  y: y + inner.top,
  width: width - 2 * inner.side,
  height: height - 2 * inner.top,
})

function clipped(box: Box, page: Box): Box {
  const x = Math.max(box.x, page.x)
  const y = Math.max(box.y, page.y)
  return {
    x,
    y,
    width: Math.min(box.x + box.width, page.x + page.width) - x,
    height: Math.min(box.y + box.height, page.y + page.height) - y,
  }
}
