import { itemsOf } from './items-of.ts'

/**
 * The first `most` entries of a list. A lead-in whose items are left out, `We recommend that you:`, says nothing and is
 * left out with them; where nothing else would be shown, the first entry that stands by itself is.
 */
export function firstOf(list: unknown, most: unknown): unknown[] {
  const entries = itemsOf(list)
  const first = entries.slice(0, Math.max(0, Number(most) || 0))
  const wanted = first.length
  while (first.length > 0 && leadsIn(first.at(-1))) first.pop()
  if (first.length > 0 || wanted === 0) return first
  const alone = entries.find(one => !leadsIn(one))
  return alone === undefined ? entries.slice(0, wanted) : [alone]
}

const leadsIn = (entry: unknown): boolean => {
  const text = (entry as { text?: unknown } | null)?.text
  return typeof text === 'string' && /:["”’)]*$/u.test(text)
}
