import { readdirSync, readFileSync } from 'node:fs'
import { loadTheme } from '../../../src/commands/load-set.ts'
import type { Deck } from '../../../src/model/deck.ts'
import type { Diagnostic } from '../../../src/model/diagnostic.ts'
import type { Paper } from '../../../src/model/paper.ts'
import { type BriefedCable, briefCables } from '../../../src/pipeline/brief-cables.ts'
import { checkAgainst, readProduct } from '../../../src/pipeline/check-file.ts'
import { draftCable } from '../../../src/pipeline/draft-cable.ts'
import { layOut } from '../../../src/pipeline/make-deck.ts'
import { makePoints } from '../../../src/pipeline/make-points.ts'
import { loadTemplateSet } from '../../../src/template-folder.ts'

const corpus = new URL('../../corpus/', import.meta.url)
const others = new URL('../../scores/cables/', import.meta.url)

const namesIn = (folder: URL): string[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.txt') && name !== 'sentences.txt')
    .map(name => name.replace('.txt', ''))

export const corpusNames = namesIn(corpus)
export const otherNames = namesIn(others)

/** A cable of the corpus with its draft and its deck, as the commands make them. */
export function madeFrom(name: string): { cable: BriefedCable; draft: string; deck: Deck } {
  const folder = corpusNames.includes(name) ? corpus : others
  const bytes = new Uint8Array(readFileSync(new URL(`${name}.txt`, folder)))
  const [cable] = briefCables({ name, bytes, sha256: '0' }, { cableDate: null, today: '2026-01-02' })
  if (!cable) throw new Error(`${name} holds no cable`)
  const set = loadTemplateSet('briefing')
  const draft = draftCable(cable, set, 'deck', `${name}.txt`).value
  return { cable, draft, deck: layOutDraft(draft, cable) }
}

export const layOutDraft = (draft: string, { source }: BriefedCable): Deck =>
  layOut(draft, {
    sources: { cables: [source] },
    theme: loadTheme(null, loadTemplateSet('briefing')).layers,
    preparedBy: null,
    date: '2026-01-02',
    allowDowngrade: false,
  }).value

/** What `check` finds in a file, remarks left out. */
export function findings(bytes: Uint8Array, cable: BriefedCable, allowDowngrade = false): Diagnostic[] {
  const { product, fault } = readProduct(bytes, 'product')
  if (fault) return [fault]
  return checkAgainst(product, [cable], allowDowngrade).filter(({ severity }) => severity !== 'info')
}

export const said = (found: Diagnostic[]): string[] => found.map(({ code, message }) => `${code} ${message}`)

/** The cable's talking points in a product's template, as a paper. */
export function paperOf(cable: BriefedCable, product: 'talking-points' | 'card' | 'memo'): Paper {
  const { value } = draftCable(cable, loadTemplateSet('briefing'), product, cable.file.name, { ids: true })
  return makePoints(value, cable.source, {
    preparedBy: 'A. Doe',
    date: '2026-01-02',
    sources: 'tags',
    ids: false,
  }).value
}
