import { expect, test } from 'vitest'
import { placeholderKeys } from '../../../../src/write/package/placeholder-keys.ts'
import { shownName } from '../../../../src/write/package/shown-name.ts'
import { placeholderXml } from '../../../../src/write/package/xml/placeholder-xml.ts'
import { sampleDeck } from '../pptx/sample-deck.ts'

test('one name has one index in all layouts, and no layout one index twice', () => {
  const keys = [...placeholderKeys(sampleDeck().layouts).values()]
  const indexes = new Map<string, Set<number | null>>()
  for (const layout of keys) {
    const used = [...layout.values()].map(({ type, idx }) => idx ?? type)
    expect(new Set(used).size).toBe(used.length)
    for (const [name, { idx }] of layout) indexes.set(name, (indexes.get(name) ?? new Set()).add(idx))
  }
  expect([...indexes.values()].filter(set => set.size > 1)).toEqual([])
})

test('a second footer of a layout is plain text', () => {
  const [layout] = sampleDeck().layouts
  const footer = layout?.placeholders.find(({ type }) => type === 'footer')
  if (!layout || !footer) throw new Error('the sample has no footer')
  const twice = { ...layout, placeholders: [footer, { ...footer, name: 'second' }] }
  const keys = placeholderKeys([twice]).get(layout.name)
  expect([...(keys?.values() ?? [])].map(({ type }) => type)).toEqual(['ftr', 'body'])
})

test('prints keys as XML and names as words', () => {
  expect(placeholderXml({ type: 'title', idx: null }, true)).toBe('<p:ph type="title" hasCustomPrompt="1"/>')
  expect(placeholderXml({ type: 'ftr', idx: 11 })).toBe('<p:ph type="ftr" sz="quarter" idx="11"/>')
  expect(shownName('watch-out')).toBe('Watch out')
})
