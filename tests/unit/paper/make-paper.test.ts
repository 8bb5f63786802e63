import { describe, expect, it } from 'vitest'
import type { Paper } from '../../../src/model/paper.ts'
import { plainText } from '../../../src/write/points/plain-text.ts'
import { paperFrom } from './sources.ts'

const linesOf = ({ parts }: Paper): string[] =>
  parts.flatMap(({ title, blocks }) => [
    ...(title ? [plainText(title)] : []),
    ...blocks.flatMap(({ heading, items }) => [
      ...(heading ? [plainText(heading)] : []),
      ...items.flatMap(item =>
        item.type === 'table' ? [...item.head, ...item.rows.flat()].map(plainText) : [plainText(item)],
      ),
    ]),
  ])

const made = (body: string, options = {}) => {
  const { paper, codes } = paperFrom(`---\nmarking: "S"\n---\n\n${body}`, options)
  return { paper, lines: linesOf(paper), codes: codes.filter(code => code.startsWith('layout/')) }
}

describe('makePaper', () => {
  it('leaves marked lines as they are', () => {
    expect(
      made(
        '# (S) Points\n\n## (C) Hurry\n\n- (C) The Minister wants an answer. [¶1]\n- (S//NF) He is in a hurry. [¶1]\n',
      ),
    ).toMatchObject({
      lines: [
        '(S) Points',
        '(C) Hurry',
        '(C) The Minister wants an answer. [¶1]',
        '(S//NF) He is in a hurry. [¶1]',
      ],
      codes: [],
    })
  })

  it('puts a dropped mark back into a bullet, a title and a cell', () => {
    const { lines, codes } = made(
      '# Points\n\n- The Minister wants an answer. [¶1]\n\n| | |\n| --- | --- |\n| Who | He is in a hurry. [¶1] |\n',
    )
    expect(lines).toEqual([
      '(S) Points',
      '(C) The Minister wants an answer. [¶1]',
      'Who',
      '(C) He is in a hurry. [¶1]',
    ])
    expect(codes).toEqual(['layout/unmarked-line', 'layout/dropped-mark', 'layout/dropped-mark'])
  })

  it('raises a lowered mark, and leaves labels and gaps alone', () => {
    const { lines, codes } = made(
      '# (S) Points\n\n### The embassy advises\n\n- (U) He is in a hurry. [¶1]\n- Say: [to be drafted]\n\n*Not found in the cable*\n',
    )
    expect(lines).toEqual([
      '(S) Points',
      'The embassy advises',
      '(C) He is in a hurry. [¶1]',
      'Say: [to be drafted]',
      'Not found in the cable',
    ])
    expect(codes).toEqual(['layout/lowered-mark'])
  })

  it('takes a bold lead-in for a label: the words behind it are the source’s own', () => {
    expect(made('# (S) A\n\n- (C) **Hurry:** The Minister wants an answer. [¶1]\n').codes).toEqual([])
    expect(made('# (S) A\n\n- (U) **Hurry:** The Minister wants an answer. [¶1]\n').codes).toEqual([
      'layout/lowered-mark',
    ])
  })

  it('raises the banner with a line above the cable', () => {
    expect(made('# (S) A\n\n- (S//NF) He is in a hurry. [¶1]\n').paper.banner.text).toBe('SECRET//NOFORN')
  })

  it('knows a blank to fill in by its label and brackets', () => {
    const { paper } = made('# (S) A\n\n- Say: [to be drafted]\n')
    expect(paper.parts[0]?.blocks[0]?.items[0]).toMatchObject({ type: 'blank' })
  })

  it('keeps numbers of lists, depths of headings, names of blocks and pages', () => {
    const { paper } = made(
      '# (S) A\n\n<!-- _block: raise -->\n### Raise\n\n3. (C) He is in a hurry. [¶1]\n   - (C) He is in a hurry. [¶1]\n\n---\n\n# (S) B\n\ntext\n',
    )
    expect(paper.parts).toHaveLength(2)
    expect(paper.parts[0]?.blocks[0]).toMatchObject({ name: 'raise', depth: 3 })
    expect(paper.parts[0]?.blocks[0]?.items).toMatchObject([
      { type: 'point', number: 3, level: 0 },
      { type: 'point', number: null, level: 1 },
    ])
  })
})

describe('sources and ids', () => {
  const body =
    '# (S) A\n\n- (C) The Minister wants an answer. [¶1, p1.1]\n- (C) He is in a hurry. [¶1, p1.2]\n- (S) She waits. [¶2, p2.2]\n- (S) Added. [staff]\n'

  it('stand behind the words, ids only where they are asked for', () => {
    expect(made(body).lines[1]).toBe('(C) The Minister wants an answer. [¶1]')
    expect(made(body, { ids: true }).lines[1]).toBe('(C) The Minister wants an answer. [¶1, p1.1]')
    expect(made(body).paper.parts[0]?.blocks[0]?.items[0]).toMatchObject({ id: 'p1.1' })
  })

  it('become notes, one for each place, with the cable’s name', () => {
    const { lines, paper } = made(body, { sources: 'notes' })
    expect(lines.slice(1)).toEqual([
      '(C) The Minister wants an answer. [1]',
      '(C) He is in a hurry. [1]',
      '(S) She waits. [2]',
      '(S) Added. [3]',
    ])
    expect(paper.notes).toEqual(['09 TARVEN 12 ¶1', '09 TARVEN 12 ¶2', 'staff'])
  })

  it('can be left out', () => {
    expect(made(body, { sources: 'none' }).lines[1]).toBe('(C) The Minister wants an answer.')
  })
})
