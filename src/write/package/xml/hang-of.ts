import type { LevelStyle } from '../../../model/deck.ts'

/** Points by which a level's bullet hangs in front of its text: it stands where the level above has its text. */
export function hangOf(style: LevelStyle, above: LevelStyle | undefined): number {
  if (style.bullet === null) return 0
  const step = style.indent - (above?.indent ?? 0)
  return step > 0 ? step : style.indent
}
