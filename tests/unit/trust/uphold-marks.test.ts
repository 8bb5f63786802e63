import { describe, expect, it } from 'vitest'
import type { Sources } from '../../../src/model/sources.ts'
import { upholdMarks } from '../../../src/trust/uphold-marks.ts'

const sources: Sources = {
  cables: [
    {
      id: '09 TARVEN 12',
      file: null,
      sha256: null,
      marking: 'S',
      classification: 'SECRET',
      captions: [],
      partial: false,
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
      ],
    },
  ],
}

const front = '---\nmarking: "S"\n---\n\n'
const upheld = (body: string) => {
  const { value, diagnostics } = upholdMarks(front + body, sources)
  return { body: value.slice(front.length), codes: diagnostics.map(({ code }) => code) }
}

describe('upholdMarks', () => {
  it('leaves marked lines to the letter', () => {
    const body =
      '# (S) Points\n\n## (C) Hurry\n\n- (C) The Minister wants an answer. [¶1]\n- (S//NF) He is in a hurry. [¶1]\n'
    expect(upheld(body)).toEqual({ body, codes: [] })
  })

  it('puts a dropped mark back into a bullet, a title and a cell', () => {
    const { body, codes } = upheld(
      '# Points\n\n- The Minister wants an answer. [¶1]\n\n| | |\n| --- | --- |\n| Who | He is in a hurry. [¶1] |\n',
    )
    expect(body).toContain('# (S) Points\n')
    expect(body).toContain('- (C) The Minister wants an answer. [¶1]')
    expect(body).toMatch(/\| Who \| ?\(C\) He is in a hurry\. \[¶1\] \|/)
    expect(codes).toEqual(['layout/unmarked-line', 'layout/dropped-mark', 'layout/dropped-mark'])
  })

  it('raises a lowered mark, and leaves labels and gaps alone', () => {
    const { body, codes } = upheld(
      '# (S) Points\n\n### The embassy advises\n\n- (U) He is in a hurry. [¶1]\n- Say: [to be drafted]\n\n*Not found in the cable*\n',
    )
    expect(body).toBe(
      '# (S) Points\n\n### The embassy advises\n\n- (C) He is in a hurry. [¶1]\n- Say: [to be drafted]\n\n*Not found in the cable*\n',
    )
    expect(codes).toEqual(['layout/lowered-mark'])
  })
})
