import { contrast } from '../../marking/banner-color.ts'
import type { ColorRole, Hex } from '../../model/deck.ts'
import type { Reference, ReferenceLayout } from '../../model/reference.ts'
import type { Theme } from '../theme.ts'
import { bodiesOf, type LayoutNeed, titleOf } from './choose-layouts.ts'

const least = 4.5

/** Our theme on the office's page: its size, fonts, title size and colours; ours only where its would not be legible. */
export function officeTheme(
  theme: Theme,
  reference: Reference,
  chosen: Record<LayoutNeed, ReferenceLayout>,
): Theme {
  const { size: page, notesSize, fonts } = reference
  const colors = colorsOn(chosen.text, bodiesOf(chosen.text)[0]?.color ?? null, theme, reference)
  const size = titleOf(chosen.plain)?.size ?? theme.sizes.title
  const room = (titleOf(chosen.plain)?.box?.height ?? Number.POSITIVE_INFINITY) / (2 * 1.2)
  const title = Math.max(theme.sizes.titleFloor, Math.min(size, Math.floor(room), 36))
  return { ...theme, page, notes: notesSize, fonts, colors, sizes: { ...theme.sizes, title } }
}

/** Colours that can be read on a layout, whose text has the colour `own` where the office tells. */
export function colorsOn(
  layout: ReferenceLayout,
  own: Hex | null,
  theme: Theme,
  { scheme, background }: Reference,
): Record<ColorRole, Hex> {
  const given = own ?? scheme.get('tx1') ?? theme.colors.text
  const ground = layout.background ?? groundUnder(given, background)
  const text = readable(given, [ground])
  const panel = mixed(ground, text, 0.06)
  const grounds = [ground, panel]
  // Where the ground is guessed, no colour is sure to be read but the text's own.
  const isGuessed = layout.background === null && ground !== background
  const legible = (color: Hex) => (isGuessed ? text : readable(color, grounds))
  const slot = (name: string, fallback: Hex) => legible(scheme.get(name) ?? fallback)
  return {
    ...(Object.fromEntries(
      Object.entries(theme.colors).map(([role, color]) => [role, legible(color)]),
    ) as Record<ColorRole, Hex>),
    text,
    background: ground,
    panel,
    heading: slot('tx2', text),
    accent: slot('accent1', theme.colors.accent),
    muted: isGuessed ? mixed(text, ground, 0.15) : legible(mixed(text, ground, 0.35)),
  }
}

/** On a picture or a gradient only the text's own colour tells what it is to stand on. */
function groundUnder(text: Hex, background: Hex): Hex {
  if (contrast(text, background) >= 3) return background
  return contrast(text, 'FFFFFF') < 3 ? '202428' : 'FFFFFF'
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
