import type { Layout } from '../../model/deck.ts'

/** PowerPoint's Title Slide: a title with a subtitle. */
export function isCover(layout: Layout): boolean {
  return layout.placeholders.some(placeholder => placeholder.type === 'subtitle')
}
