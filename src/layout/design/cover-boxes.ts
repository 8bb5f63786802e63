import type { Box } from '../../model/deck.ts'
import type { Design } from './design.ts'

/** Most covers say no more. */
const fewLines = 4

/** The cover: title above, the rule, what the meeting is below it, the authority block at the foot. */
export function coverBoxes({
  theme,
  boxes,
  cover,
}: Design): Record<'title' | 'rule' | 'subtitle' | 'authority', Box> {
  const { x, width } = boxes.content
  const titleBottom = theme.page.height * 0.45
  const titleTop = theme.banner.height + theme.margins.top * 2
  const authorityHeight = theme.sizes.tag * 1.2 * 6 + 12
  const authorityTop = boxes.foot.y + boxes.foot.height - authorityHeight
  const subtitleTop = titleBottom + 34
  const own = { x, y: titleTop, width, height: titleBottom - titleTop }
  const subtitle = { x, y: subtitleTop, width, height: authorityTop - 8 - subtitleTop }
  const given = { title: cover?.title ?? own, subtitle: cover?.subtitle ?? subtitle }
  // An office's cover with little room below its title has its words moved up.
  const least = fewLines * (theme.sizes.floor * 1.2 + theme.spacing.paragraph)
  const lack = Math.max(0, least - (authorityTop - 8 - given.subtitle.y))
  const up = Math.max(0, Math.min(lack, given.title.y - titleTop))
  return {
    title: { ...given.title, y: given.title.y - up },
    rule: { x, y: titleBottom + 14, width: 72, height: 4 },
    subtitle: {
      ...given.subtitle,
      y: given.subtitle.y - up,
      height: Math.max(given.subtitle.height, lack > 0 ? least : 0),
    },
    authority: { x, y: authorityTop, width: width - 140, height: authorityHeight },
  }
}
