import type { Theme } from '../theme.ts'

/** What stands around the text, whose lengths decide whether a page has room for any. */
export const around = ['page', 'margins', 'gutter', 'banner', 'sizes'] as const

/** True where two columns of four lines, each of some ten letters, have room below a title of two lines. */
export function hasRoom({ page, margins, gutter, banner, sizes }: Theme): boolean {
  const width = (page.width - margins.left - margins.right - gutter) / 2
  const title = margins.top + 2 * 1.2 * sizes.titleFloor + margins.title
  const height = page.height - 2 * banner.height - title - margins.bottom
  return width >= 5 * sizes.floor && height >= 4 * 1.2 * sizes.floor
}
