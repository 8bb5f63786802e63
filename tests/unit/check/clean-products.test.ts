import { describe, expect, it } from 'vitest'
import { checkDeck } from '../../../src/pipeline/check-file.ts'
import { pptxOf } from '../../../src/pipeline/make-deck.ts'
import { corpusNames, findings, madeFrom, said } from './products.ts'

describe('a product as it was made', () => {
  it.each(corpusNames)('of %s gives no finding: deck, .pptx and draft', async name => {
    const { cable, draft, deck } = madeFrom(name)
    const isFault = ({ severity }: { severity: string }) => severity !== 'info'
    expect(said(checkDeck(deck, [cable], false).filter(isFault))).toEqual([])
    expect(said(findings(await pptxOf(deck), cable))).toEqual([])
    expect(said(findings(new TextEncoder().encode(draft), cable))).toEqual([])
  })
})
