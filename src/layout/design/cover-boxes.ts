import type { Box } from '../../model/deck.ts'
import type { Design } from './design.ts'

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
  return {
    title: cover?.title ?? own,
    rule: { x, y: titleBottom + 14, width: 72, height: 4 },
    subtitle: cover?.subtitle ?? subtitle,
    authority: { x, y: authorityTop, width: width - 140, height: authorityHeight },
  }
}
