import type { BulletLabel } from './bullet-label.ts'

/** The lists that are open at a place, outermost first. */
export type OpenLists = { style: string; indent: number }[]

/**
 * How deep a bullet stands, 0 for the outermost; brings the open lists up to date. Another sign, or the same one further
 * in, opens a list within the one before; a sign that is known goes on where it was.
 */
export function bulletDepth(open: OpenLists, label: BulletLabel, indent: number): number {
  const style = label.order?.style ?? label.label
  while (open.length > 0 && (open.at(-1)?.indent ?? 0) > indent + 1) open.pop()
  const known = open.findLastIndex(list => list.style === style && indent - list.indent <= 1)
  if (known >= 0) open.length = known + 1
  else open.push({ style, indent })
  return open.length - 1
}
