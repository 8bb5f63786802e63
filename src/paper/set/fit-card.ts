import type { Sheet } from '../../model/pages.ts'
import type { Paper, PaperBlock } from '../../model/paper.ts'
import { setPaper } from './set-paper.ts'
import { cardSizes } from './sheets.ts'

/** A card that fits its page: how large its text is, and what of the paper has room. */
export interface FittedCard {
  paper: Paper
  size: number
}

/**
 * The largest text at which all of a card stands on one page; at the least size whole points are left out, from the
 * end of the longest list. `size` fixes the text; `spare` is how much of the sheet's height must stay free, for
 * programs that set the text themselves.
 */
export function fitCard(paper: Paper, sheet: Sheet, size: number | null, spare = 0): FittedCard {
  const page = { ...sheet, height: sheet.height - spare }
  const fits = (shown: Paper, at: number) =>
    setPaper(shown, { sheet: page, size: at, isCard: true }).pages.length === 1
  const { largest, least } = cardSizes(sheet)
  const smallest = size ?? least
  if (fits(paper, smallest))
    return { paper, size: size ?? largestThat(at => fits(paper, at), { least, largest }) }
  let shown = paper
  for (;;) {
    const fewer = withoutOne(shown)
    if (fewer === null) return { paper: shown, size: smallest }
    shown = fewer
    if (fits(shown, smallest)) return { paper: shown, size: smallest }
  }
}

/** By halves, to half a point; `least` is known to fit. */
function largestThat(fits: (size: number) => boolean, range: { least: number; largest: number }): number {
  let { least, largest } = range
  if (fits(largest)) return largest
  while (largest - least > 0.5) {
    const middle = Math.round(least + largest) / 2
    if (fits(middle)) least = middle
    else largest = middle
  }
  return least
}

/** Lists of points, what gives way first in front. */
const lists = ['if-raised', 'avoid', 'raise', 'say']

/** Without the last point of the longest list; null where no list has more than one, and none may go whole. */
function withoutOne(paper: Paper): Paper | null {
  const blocks = paper.parts.flatMap(part => part.blocks)
  const longest = lists
    .flatMap(name => blocks.filter(block => block.name === name))
    .filter(block => pointsIn(block) > 0)
    .reduce<PaperBlock | null>(
      (best, block) => (best && pointsIn(best) >= pointsIn(block) ? best : block),
      null,
    )
  if (longest === null || pointsIn(longest) === 0) return null
  if (pointsIn(longest) === 1 && longest.name !== 'if-raised') return null
  const last = longest.items.findLastIndex(item => item.type === 'point')
  const left = { ...longest, items: longest.items.filter((_, at) => at !== last) }
  const kept = (block: PaperBlock): PaperBlock[] => {
    if (block !== longest) return [block]
    return left.items.length === 0 ? [] : [left]
  }
  return { ...paper, parts: paper.parts.map(part => ({ ...part, blocks: part.blocks.flatMap(kept) })) }
}

const pointsIn = ({ items }: PaperBlock): number => items.filter(({ type }) => type === 'point').length
