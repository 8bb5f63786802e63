import type { Theme } from '../theme.ts'
import { denser, type Limits, limitsOf } from './limits.ts'
import type { Share } from './paginate.ts'

export interface Density {
  /** Of the body, points. */
  size: number
  limits: Limits
}

/** The largest size of the body, from the one that the slides were shared out by up, at which one of them fits. */
export const largestSize = ({ sizes }: Theme, least: number, fits: (size: number) => boolean): number =>
  sizesOf(sizes).find(size => size > least && fits(size)) ?? least

const sizesOf = ({ body, floor }: Theme['sizes']): number[] => [body, Math.round((body + floor) / 2), floor]

/**
 * The roomiest way to set something that needs the fewest slides: first size and limit as they are, then denser.
 * Of two with as many slides, the one wins whose first slide has all that it should keep.
 */
export function fewestPages(
  theme: Theme,
  shares: (density: Density) => Share[],
  keeps: (pages: Share[]) => boolean = () => true,
): { density: Density; pages: Share[] } {
  const { sizes } = theme
  const limits = limitsOf(theme)
  const densities: Density[] = [
    { size: sizes.body, limits },
    ...sizesOf(sizes).map(size => ({ size, limits: denser(limits) })),
  ]
  let best: { density: Density; pages: Share[]; cost: number } | null = null
  for (const density of densities) {
    if (best?.cost === 1) break
    const pages = shares(density)
    const cost = pages.length + (keeps(pages) ? 0 : 0.5)
    if (!best || cost < best.cost) best = { density, pages, cost }
  }
  return best ?? { density: { size: sizes.body, limits }, pages: [] }
}
