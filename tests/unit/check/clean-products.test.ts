import { describe, expect, it } from 'vitest'
import { sheets } from '../../../src/paper/set/sheets.ts'
import { checkDeck } from '../../../src/pipeline/check-file.ts'
import { pptxOf } from '../../../src/pipeline/make-deck.ts'
import { pointsMarkdown } from '../../../src/write/points-markdown.ts'
import { writeDocx } from '../../../src/write/write-docx.ts'
import { corpusNames, findings, layOutDraft, madeFrom, otherNames, paperOf, said } from './products.ts'

describe('a cover that goes on on a second slide', () => {
  it('is a cover still: what it says of the source is no statement without one', async () => {
    const { cable, draft } = madeFrom('03OTTAWA49')
    const told = 'Partial extract: the full cable was not available.\n\n'
    const long = draft.replace(/^\(C\) Partial extract: .*\n\n/m, `(C) ${told}`.repeat(12))
    const deck = layOutDraft(long, cable)
    expect(deck.slides[1]).toMatchObject({ id: 's1-2' })
    expect(said(checkDeck(deck, [cable], false).filter(({ severity }) => severity !== 'info'))).toEqual([])
    expect(said(findings(await pptxOf(deck), cable))).toEqual([])
  })
})

describe('an event without a date of its own', () => {
  it('is not this meeting, of which no day is known either', () => {
    expect(madeFrom('t17-london-53-1966').draft).not.toContain('This meeting')
  })
})

describe('a product as it was made', () => {
  it.each(otherNames)('of %s gives no finding: deck', name => {
    const { cable, deck } = madeFrom(name)
    expect(said(checkDeck(deck, [cable], false).filter(({ severity }) => severity !== 'info'))).toEqual([])
  })

  it.each(corpusNames)(
    'of %s gives no finding: deck, .pptx and draft, memo as .docx, card as Markdown',
    async name => {
      const { cable, draft, deck } = madeFrom(name)
      const isFault = ({ severity }: { severity: string }) => severity !== 'info'
      expect(said(checkDeck(deck, [cable], false).filter(isFault))).toEqual([])
      expect(said(findings(await pptxOf(deck), cable))).toEqual([])
      expect(said(findings(new TextEncoder().encode(draft), cable))).toEqual([])
      const given = { sheet: sheets.letter, size: 12, isCard: false, reference: null }
      expect(said(findings(await writeDocx(paperOf(cable, 'memo'), given), cable))).toEqual([])
      const card = pointsMarkdown(paperOf(cable, 'card'))
      expect(said(findings(new TextEncoder().encode(card), cable))).toEqual([])
    },
  )
})
