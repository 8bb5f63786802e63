import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadSet, loadTheme } from '../../../src/commands/load-set.ts'
import { sampleCable } from '../../../src/files.ts'
import type { BriefedCable } from '../../../src/pipeline/brief-cables.ts'
import { briefCables } from '../../../src/pipeline/brief-cables.ts'
import { checkDeck } from '../../../src/pipeline/check-file.ts'
import { checkTemplate } from '../../../src/pipeline/check-template.ts'
import { draftCable } from '../../../src/pipeline/draft-cable.ts'
import { layOut } from '../../../src/pipeline/make-deck.ts'
import { noSettings } from '../../../src/settings.ts'
import { builtInSets } from '../../../src/template-folder.ts'

const corpus = new URL('../../corpus/', import.meta.url)
const cables = ['03OTTAWA49', 'dev-ras-haliq', 'dev-san-telmo', 'D7-africom-ndjamena-nosummary']

function briefed(path: string | URL): BriefedCable {
  const bytes = new Uint8Array(readFileSync(path))
  const [first] = briefCables({ name: 'cable', bytes, sha256: '' }, { cableDate: null, today: '2026-01-02' })
  if (!first) throw new Error('no cable')
  return first
}

const deckOf = (cable: BriefedCable, name: string) => {
  const set = loadSet(name, noSettings)
  const drafted = draftCable(cable, set, 'deck', 'cable.txt')
  const theme = loadTheme(null, set).layers
  const sources = { cables: [cable.source] }
  const given = { sources, theme, preparedBy: 'X', date: '2026-01-02', allowDowngrade: false }
  return { drafted, deck: layOut(drafted.value, given) }
}

describe.each(builtInSets())('the built-in set %s', name => {
  it('has nothing wrong', () => {
    const set = loadSet(name, noSettings)
    const { diagnostics } = checkTemplate(set, briefed(sampleCable), loadTheme(null, set).layers)
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  it.each(cables)('makes a deck of %s that stands up to its cable', file => {
    const cable = briefed(new URL(`${file}.txt`, corpus))
    const { drafted, deck } = deckOf(cable, name)
    const found = [...drafted.diagnostics, ...deck.diagnostics, ...checkDeck(deck.value, [cable], false)]
    expect(found.filter(({ severity, code }) => severity !== 'info' && !code.startsWith('marking/'))).toEqual(
      [],
    )
  })
})

describe('the set bluf', () => {
  it.each(cables)('makes three slides of %s, the authority block on the first', file => {
    const { deck } = deckOf(briefed(new URL(`${file}.txt`, corpus)), 'bluf')
    expect(deck.value.slides.map(({ title }) => title.replace(/^\(.*?\) /, ''))).toEqual([
      'Bottom line',
      'Raise, if raised, avoid',
      'Backup',
    ])
    expect(JSON.stringify(deck.value.slides[0])).toContain('Derived From: ')
  })
})

describe('the set background', () => {
  it.each(cables)('holds every statement of %s', file => {
    const cable = briefed(new URL(`${file}.txt`, corpus))
    const { drafted } = deckOf(cable, 'background')
    const letters = (text: string) => text.replace(/[^a-z0-9]/gi, '')
    const text = letters(drafted.value)
    expect(cable.brief.statements.filter(one => !text.includes(letters(one.text)))).toEqual([])
  })
})
