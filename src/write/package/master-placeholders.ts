import type { Box, Deck, LayoutPlaceholder } from '../../model/deck.ts'
import { plainBox } from './plain-box.ts'
import { plainLevel } from './plain-level.ts'

export type MasterType = 'title' | 'body' | 'ftr' | 'sldNum'

/**
 * What the master's placeholders look like: as the plain text layout has them, else the first layout that has
 * one of the kind. All layouts inherit from these and say only what they do otherwise.
 */
export function masterPlaceholders(deck: Deck): Record<MasterType, LayoutPlaceholder> {
  const { width, height } = deck.size
  const inner = { x: width * 0.06, width: width * 0.88 }
  const strip = { y: height * 0.93, height: height * 0.05 }
  const like = (type: LayoutPlaceholder['type'], fallback: Box) =>
    plainest(deck, type) ?? { ...plain, type, box: fallback }
  return {
    title: like('title', { ...inner, y: height * 0.06, height: height * 0.15 }),
    body: like('body', { ...inner, y: height * 0.25, height: height * 0.65 }),
    ftr: like('footer', { ...strip, x: width * 0.3, width: width * 0.4 }),
    sldNum: like('slideNumber', { ...strip, x: width * 0.8, width: width * 0.14 }),
  }
}

function plainest(deck: Deck, type: LayoutPlaceholder['type']): LayoutPlaceholder | undefined {
  const text = deck.layouts.find(layout => layout.class === 'text')
  return [...(text ? [text] : []), ...deck.layouts]
    .map(layout => largest(layout.placeholders.filter(placeholder => placeholder.type === type)))
    .find(placeholder => placeholder !== undefined)
}

/** The text itself rather than a kicker or a banner over it. */
function largest(placeholders: LayoutPlaceholder[]): LayoutPlaceholder | undefined {
  const area = ({ box }: LayoutPlaceholder) => box.width * box.height
  return placeholders.toSorted((a, b) => area(b) - area(a))[0]
}

const plain: Omit<LayoutPlaceholder, 'type' | 'box'> = {
  name: '',
  style: plainBox,
  levels: [plainLevel],
  prompt: '',
}
