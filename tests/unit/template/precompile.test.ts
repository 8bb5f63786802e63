import { expect, it } from 'vitest'
import { precompile } from '../../../src/template/precompile.ts'
import type { PrecompiledSet } from '../../../src/template/precompiled.ts'

it('makes JavaScript of a set, file by file', () => {
  const files = {
    'deck.md.hbs': '# {{meeting.title}} {{> one}}',
    'partials/one.hbs': 'text',
    'theme.yaml': '',
  }
  const code = precompile([{ name: 'plain', files }])
  const [set] = new Function(code.replace('export const precompiledSets =', 'return'))() as PrecompiledSet[]
  expect(set?.files).toEqual({ 'deck.md.hbs': files['deck.md.hbs'], 'partials/one.hbs': 'text' })
  expect(Object.keys(set?.specs ?? {})).toEqual(['deck.md.hbs', 'partials/one.hbs'])
})

it('takes no set whose names lead nowhere', () => {
  expect(() => precompile([{ name: 'odd', files: { 'deck.md.hbs': '{{meeting.tilte}}' } }])).toThrow(
    'odd/deck.md.hbs: There is no "tilte"',
  )
})
