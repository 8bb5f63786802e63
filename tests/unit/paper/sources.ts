import type { Paper } from '../../../src/model/paper.ts'
import type { SourceCable } from '../../../src/model/sources.ts'
import { makePaper, type PaperOptions } from '../../../src/paper/make-paper.ts'

/** A cable of two paragraphs, the second above the first. */
export const tarven: SourceCable = {
  id: '09 TARVEN 12',
  file: null,
  sha256: null,
  marking: 'S',
  classification: 'SECRET',
  captions: [],
  partial: false,
  subject: { text: 'THE ENVOY OFFERS', marking: 'S' },
  authority: {
    from: null,
    post: 'TARVEN',
    number: 12,
    date: '2009-03-01',
    dateInferred: false,
    declassifyOn: null,
    reasons: [],
  },
  paragraphs: [
    {
      tag: '¶1',
      number: 1,
      marking: 'C',
      section: null,
      blocks: [{ kind: 'text', marking: 'C', text: 'The Minister wants an answer. He is in a hurry.' }],
    },
    {
      tag: '¶2',
      number: 2,
      marking: 'S',
      section: null,
      blocks: [{ kind: 'text', marking: 'S', text: 'The envoy offers nothing. She waits.' }],
    },
  ],
}

const plain: PaperOptions = { preparedBy: 'A. Doe', date: '2026-01-02', sources: 'tags', ids: false }

/** A paper from Markdown, held against the Tarven cable. */
export function paperFrom(
  markdown: string,
  options: Partial<PaperOptions> = {},
): { paper: Paper; codes: string[] } {
  const { value, diagnostics } = makePaper(markdown, { cables: [tarven] }, { ...plain, ...options })
  return { paper: value, codes: diagnostics.map(({ code }) => code) }
}
