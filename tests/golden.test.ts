import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadTheme } from '../src/commands/load-set.ts'
import { sha256 } from '../src/files.ts'
import type { Deck, Shape } from '../src/model/deck.ts'
import { briefCables } from '../src/pipeline/brief-cables.ts'
import { draftCable } from '../src/pipeline/draft-cable.ts'
import { layOut } from '../src/pipeline/make-deck.ts'
import { makePoints } from '../src/pipeline/make-points.ts'
import { loadTemplateSet } from '../src/template-folder.ts'
import { outline } from '../src/write/outline.ts'
import { pointsText } from '../src/write/points-text.ts'

/** One folder tells one cable's story from left to right; a change shows at the first stage that it touches. */
const cables = [
  '03OTTAWA49',
  'dev-ras-haliq',
  'dev-san-telmo',
  'dev-lundala',
  'D7-africom-ndjamena-nosummary',
]
const here = new URL('.', import.meta.url).pathname
const today = '2026-01-02'
const set = loadTemplateSet('briefing')

/** The deck as words: enough to see what stands where, without coordinates. */
function wordsOf(deck: Deck): string {
  const words = (shape: Shape): string[] => {
    if (shape.type === 'placeholder')
      return shape.paragraphs.map(
        ({ runs }) => `  ${shape.placeholder}: ${runs.map(run => run.text).join('')}`,
      )
    if (shape.type === 'table')
      return shape.rows.map(
        ({ cells }) =>
          `  | ${cells.map(cell => cell.paragraphs.flatMap(one => one.runs.map(run => run.text)).join(' ')).join(' | ')} |`,
      )
    if (shape.type === 'shape')
      return shape.paragraphs.map(({ runs }) => `  ${shape.name}: ${runs.map(run => run.text).join('')}`)
    return [`  [${shape.type} ${shape.name}]`]
  }
  const slide = (one: Deck['slides'][number]) =>
    [
      `== ${one.id} ${one.layout} (${one.marking}) ${one.title}`,
      ...one.shapes.flatMap(words),
      '  -- notes',
    ].concat(one.notes.map(({ runs }) => `  ${runs.map(run => run.text).join('')}`))
  return `${deck.slides.flatMap(slide).join('\n')}\n`
}

describe.each(cables)('%s', name => {
  const bytes = new Uint8Array(readFileSync(join(here, 'corpus', `${name}.txt`)))
  const file = { name: `${name}.txt`, bytes, sha256: sha256(bytes) }
  const golden = (part: string) => join(here, 'golden', name, part)

  it('is read, analysed, drafted, laid out and printed as before', async () => {
    const [briefed] = briefCables(file, { cableDate: null, today })
    if (!briefed) throw new Error('no cable')
    const { brief, cable, source } = briefed
    await expect(`${outline(cable, brief.diagnostics, { width: 100, color: false })}\n`).toMatchFileSnapshot(
      golden('outline.txt'),
    )
    await expect(`${JSON.stringify(brief, null, 1)}\n`).toMatchFileSnapshot(golden('brief.json'))
    const draft = draftCable(briefed, set, 'deck', file.name)
    await expect(draft.value).toMatchFileSnapshot(golden('deck.md'))
    const deck = layOut(draft.value, {
      sources: { cables: [source] },
      theme: loadTheme(null, set).layers,
      preparedBy: null,
      date: today,
      allowDowngrade: false,
    })
    await expect(wordsOf(deck.value)).toMatchFileSnapshot(golden('deck.txt'))
    const given = { preparedBy: null, date: today, sources: 'tags', ids: false } as const
    const paper = (product: 'talking-points' | 'card') =>
      makePoints(draftCable(briefed, set, product, file.name, { ids: true }).value, source, given)
    const printed = { width: 80, color: false }
    const points = paper('talking-points')
    await expect(pointsText(points.value, printed)).toMatchFileSnapshot(golden('points.txt'))
    await expect(pointsText(paper('card').value, printed)).toMatchFileSnapshot(golden('card.txt'))
    const remarks = [...draft.diagnostics, ...deck.diagnostics, ...points.diagnostics]
    await expect(
      `${remarks.map(one => `${one.severity} ${one.code}: ${one.message}`).join('\n')}\n`,
    ).toMatchFileSnapshot(golden('remarks.txt'))
  })
})
