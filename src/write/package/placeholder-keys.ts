import type { Layout, LayoutPlaceholder } from '../../model/deck.ts'
import { isCover } from './is-cover.ts'

/** How a layout placeholder is known in XML; the same on the layout and on its slides. */
export interface PlaceholderKey {
  type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'ftr' | 'sldNum'
  /** Null for titles, which are found by type. */
  idx: number | null
}

/**
 * Keys of all layouts' placeholders, by layout name and placeholder name. A name has one index in the whole
 * deck, so that its text stays when the layout is changed. 11 and 12 are PowerPoint's own for footer and
 * slide number.
 */
export function placeholderKeys(layouts: Layout[]): Map<string, Map<string, PlaceholderKey>> {
  const indexes = new Map<string, number>()
  const bodyIndex = (name: string) => {
    const known = indexes.get(name) ?? (indexes.size === 0 ? 1 : 12 + indexes.size)
    indexes.set(name, known)
    return known
  }
  return new Map(layouts.map(layout => [layout.name, keysOf(layout, bodyIndex)]))
}

function keysOf(layout: Layout, bodyIndex: (name: string) => number): Map<string, PlaceholderKey> {
  const cover = isCover(layout)
  const first = (type: LayoutPlaceholder['type']) => layout.placeholders.find(p => p.type === type)
  const keys = new Map<string, PlaceholderKey>()
  for (const placeholder of layout.placeholders) {
    const { name, type } = placeholder
    if (type === 'title') keys.set(name, { type: cover ? 'ctrTitle' : 'title', idx: null })
    else if (type === 'subtitle') keys.set(name, { type: 'subTitle', idx: bodyIndex(name) })
    // A layout has one footer and one slide number: a second becomes plain text.
    else if (type === 'footer' && first(type) === placeholder) keys.set(name, { type: 'ftr', idx: 11 })
    else if (type === 'slideNumber' && first(type) === placeholder)
      keys.set(name, { type: 'sldNum', idx: 12 })
    else keys.set(name, { type: 'body', idx: bodyIndex(name) })
  }
  return keys
}
