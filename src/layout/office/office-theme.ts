import { contrast } from '../../marking/banner-color.ts'
import type { ColorRole, Hex } from '../../model/deck.ts'
import type { Reference, ReferenceLayout } from '../../model/reference.ts'
import type { Theme } from '../theme.ts'
import { bodiesOf, type LayoutNeed, titleOf } from './choose-layouts.ts'

const least = 4.5

/** Our theme on the office's page: its size, fonts, title size and colours; ours only where its would not be legible. */
export function officeTheme(
  theme: Theme,
  { size: page, notesSize, fonts, scheme, background }: Reference,
  chosen: Record<LayoutNeed, ReferenceLayout>,
): Theme {
  const given = bodiesOf(chosen.text)[0]?.color ?? scheme.get('tx1') ?? theme.colors.text
  // On a picture or a gradient only the text's own colour tells what it is to stand on.
  const ground =
    contrast(given, background) >= 3 ? background : contrast(given, 'FFFFFF') < 3 ? '202428' : 'FFFFFF'
  const text = readable(given, [ground])
  const panel = mixed(ground, text, 0.06)
  const grounds = [ground, panel]
  const own = (color: Hex) => readable(color, grounds)
  const slot = (name: string, fallback: Hex) => own(scheme.get(name) ?? fallback)
  const colors: Record<ColorRole, Hex> = {
    ...(Object.fromEntries(Object.entries(theme.colors).map(([role, color]) => [role, own(color)])) as Record<
      ColorRole,
      Hex
    >),
    text,
    background: ground,
    panel,
    heading: slot('tx2', text),
    accent: slot('accent1', theme.colors.accent),
    muted: own(mixed(text, ground, 0.35)),
  }
  const size = titleOf(chosen.plain)?.size ?? theme.sizes.title
  const room = (titleOf(chosen.plain)?.box?.height ?? Number.POSITIVE_INFINITY) / (2 * 1.2)
  const title = Math.max(theme.sizes.titleFloor, Math.min(size, Math.floor(room), 36))
  return { ...theme, page, notes: notesSize, fonts, colors, sizes: { ...theme.sizes, title } }
}

/** The colour, moved towards black or white until it can be read on each ground (WCAG 2.2, 1.4.3). */
function readable(color: Hex, grounds: Hex[]): Hex {
  const worst = (one: Hex) => Math.min(...grounds.map(ground => contrast(one, ground)))
  const goal = worst('000000') > worst('FFFFFF') ? '000000' : 'FFFFFF'
  for (let share = 0; share < 1; share += 0.1) {
    const found = mixed(color, goal, share)
    if (worst(found) >= least) return found
  }
  return goal
}

function mixed(from: Hex, to: Hex, share: number): Hex {
  const channels = [0, 2, 4].map(at => {
    const [a, b] = [from, to].map(hex => Number.parseInt(hex.slice(at, at + 2), 16))
    return Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * share)
  })
  return channels.map(channel => channel.toString(16).padStart(2, '0').toUpperCase()).join('')
}
