import type { ColorRole } from '../../model/deck.ts'

const byName: Record<string, ColorRole> = {
  position: 'position',
  raise: 'raise',
  'if-raised': 'accent',
  avoid: 'watchOut',
  'watch-out': 'watchOut',
}

/** The colour of a block's heading and rule; a block that no name tells is plain text. */
export const blockColor = (name: string | null): ColorRole => byName[name ?? ''] ?? 'heading'
