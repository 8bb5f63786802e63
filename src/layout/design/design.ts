import { fontOf } from '../../measure/fonts/font-of.ts'
import type { Fonts } from '../../measure/text-height.ts'
import type { Box, Hex, PictureShape } from '../../model/deck.ts'
import type { SourceParagraph } from '../../model/sources.ts'
import type { CheckedLine } from '../../trust/checked.ts'
import type { OfficeFrame } from '../office/office-frame.ts'
import type { SetParagraph, Setting } from '../pages/set-line.ts'
import type { Theme } from '../theme.ts'
import { insetBox } from './boxes.ts'
import { type Levels, levelsOf } from './levels.ts'

/** A theme made ready to set slides in. */
export interface Design {
  theme: Theme
  fonts: Fonts
  levels: Levels
  boxes: Frame
  /** Places of an office's cover; null where the cover is ours. */
  cover: OfficeFrame['cover'] | null
  /** A quiet line between rows: a third of the way from background to muted. */
  hairline: Hex
  /** Ids of the slides that hold paragraphs of the source; none where the deck has no such slides. */
  links: ReadonlyMap<SourceParagraph, string>
  /** Lines already set with these links. */
  memo: WeakMap<CheckedLine, { setting: Setting; set: SetParagraph }[]>
}

/** The grid: where everything stands on a page of this size. */
export interface Frame {
  bannerTop: Box
  bannerBottom: Box
  kicker: Box
  title: Box
  /** The room for the body. */
  content: Box
  /** The line above the lower banner: cable and number. */
  foot: Box
}

/** `office` says where an office's own layouts have room. */
export function designOf(theme: Theme, logo: PictureShape | null, office: OfficeFrame | null = null): Design {
  const fonts = { heading: fontOf(theme.fonts.heading), body: fontOf(theme.fonts.body) }
  return {
    memo: new WeakMap(),
    links: new Map(),
    theme,
    fonts,
    levels: levelsOn(theme, office),
    boxes: frameOf(theme, logo, office),
    cover: office?.cover ?? null,
    hairline: between(theme.colors.background, theme.colors.muted),
  }
}

/** The same for a title of one line or two: the body takes the room that the title leaves, but for an office's layouts. */
export function forTitle(design: Design, lines: TitleLines): Design {
  if (lines === 2 || design.cover !== null) return design
  const { boxes, theme } = design
  const line = Math.floor(theme.sizes.title * 1.2 * theme.spacing.title)
  const title = insetBox(boxes.title, { bottom: line })
  return { ...design, boxes: { ...boxes, title, content: insetBox(boxes.content, { top: -line }) } }
}

export type TitleLines = 1 | 2

function frameOf(
  { page, margins, banner, gutter, sizes, spacing }: Theme,
  logo: PictureShape | null,
  office: OfficeFrame | null,
): Frame {
  const x = margins.left
  const width = page.width - margins.left - margins.right
  const besideLogo = logo ? logo.box.x - gutter - x : width
  const kicker = { x, y: banner.height + margins.top, width: besideLogo, height: sizes.heading * 1.3 }
  const titleTop = kicker.y + kicker.height
  const title = {
    x,
    y: titleTop,
    width: besideLogo,
    height: Math.ceil(2 * sizes.title * 1.2 * spacing.title) + 2,
  }
  const footHeight = sizes.tag * 1.5
  const foot = { x, y: page.height - banner.height - footHeight - 4, width, height: footHeight }
  const top = title.y + title.height + margins.title
  const own = { kicker, title, content: { x, y: top, width, height: foot.y - margins.bottom - top } }
  return {
    bannerTop: { x: 0, y: 0, width: page.width, height: banner.height },
    bannerBottom: { x: 0, y: page.height - banner.height, width: page.width, height: banner.height },
    ...(office ? onOffice(office, kicker.height) : own),
    foot,
  }
}

function levelsOn(theme: Theme, office: OfficeFrame | null): Levels {
  const levels = levelsOf(theme)
  if (!office?.titleColor) return levels
  return { ...levels, title: { ...levels.title, color: office.titleColor } }
}

/** The kicker takes its strip from the top of the office's title. */
function onOffice(
  { title, content }: OfficeFrame,
  strip: number,
): Pick<Frame, 'kicker' | 'title' | 'content'> {
  return {
    kicker: { ...title, height: strip },
    title: { ...title, y: title.y + strip, height: title.height - strip },
    content,
  }
}

function between(from: Hex, to: Hex): Hex {
  const channels = [0, 2, 4].map(at => {
    const [a, b] = [from, to].map(hex => Number.parseInt(hex.slice(at, at + 2), 16))
    return Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * 0.35)
  })
  return channels.map(channel => channel.toString(16).padStart(2, '0').toUpperCase()).join('')
}
