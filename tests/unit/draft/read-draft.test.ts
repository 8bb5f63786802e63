import { describe, expect, it } from 'vitest'
import type { DraftBlock } from '../../../src/draft/draft.ts'
import { readDraft } from '../../../src/draft/read-draft.ts'
import { textOfWords } from '../../../src/draft/read-line.ts'

const read = (markdown: string) => {
  const { value, diagnostics } = readDraft(markdown)
  return { ...value, codes: diagnostics.map(({ code }) => code), diagnostics }
}

const linesOf = (block: DraftBlock | undefined) =>
  (block?.content ?? []).flatMap(item => (item.type === 'line' ? [item] : item.rows.flat()))

const texts = (block: DraftBlock | undefined) => linesOf(block).map(line => textOfWords(line.words))

describe('readDraft', () => {
  it('reads front matter, directives, blocks, marks and tags', () => {
    const { front, slides, codes } = read(
      [
        '---',
        'title: "Your Meeting"',
        'marking: S/NF',
        'cables:',
        '  - { id: "07 VELDORA 212" }',
        '  - { id: "07 VELDORA 230" }',
        '---',
        '',
        '<!-- _class: issue -->',
        '<!-- _kicker: Fisheries & "zones" -->',
        '<!-- _section: Issues -->',
        '',
        '# (C/NF) They want a **date** [¶1, 3]',
        '',
        '<!-- _block: position -->',
        '### Their position',
        '',
        '- (SBU) The inquiry\n  embarrasses her [07 VELDORA 212 ¶2]',
        '  - (U) below it [Summary, p1.4]',
        '',
        '<!--',
        'A note for the speaker.',
        '-->',
      ].join('\n'),
    )
    expect(front).toMatchObject({
      title: 'Your Meeting',
      marking: 'S//NF',
      cableId: '07 VELDORA 212, 07 VELDORA 230',
    })
    const [slide] = slides
    expect(slide).toMatchObject({ class: 'issue', kicker: 'Fisheries & "zones"', section: 'Issues' })
    expect(slide?.title).toMatchObject({ mark: 'C//NF', tags: ['¶1', '3'] })
    expect(slide?.title?.words).toEqual([
      { text: 'They want a ', bold: false, italic: false },
      { text: 'date', bold: true, italic: false },
    ])
    expect(slide?.blocks).toHaveLength(1)
    expect(slide?.blocks[0]?.name).toBe('position')
    expect(linesOf(slide?.blocks[0])).toMatchObject([
      { mark: 'SBU', tags: ['07 VELDORA 212 ¶2'], level: 0, bullet: true },
      { mark: 'U', tags: ['Summary'], level: 1, bullet: true },
    ])
    expect(texts(slide?.blocks[0])[0]).toBe('The inquiry embarrasses her')
    expect(slide?.notes.map(line => textOfWords(line.words))).toEqual(['A note for the speaker.'])
    expect(codes).toEqual([])
  })

  it('gives each fault the line that it stands on in the file, front matter counted', () => {
    const { diagnostics } = read('---\nmarking: C\n---\n\n# (C) A\n\n© two\n')
    expect(diagnostics.map(({ code, place }) => [code, place?.start.line])).toEqual([
      ['layout/corrected-mark', 7],
    ])
  })

  it('splits slides at --- even directly under a paragraph or list, and says so', () => {
    const { slides, codes } = read('# (C) A\n\ntext\n---\n\n# (C) B\n\n- point\n---\n# (C) C\n')
    expect(slides.map(slide => textOfWords(slide.title?.words ?? []))).toEqual(['A', 'B', 'C'])
    expect(texts(slides[0]?.blocks[0])).toEqual(['text'])
    expect(codes).toEqual(['layout/break-under-text', 'layout/break-under-text'])
  })

  it('keeps text behind --> on the same line', () => {
    const { slides, codes } = read('# (C) A\n\n<!-- a note --> (C) Behind it [¶1]\n')
    expect(linesOf(slides[0]?.blocks[0])).toMatchObject([{ mark: 'C', tags: ['¶1'] }])
    expect(slides[0]?.notes.map(line => textOfWords(line.words))).toEqual(['a note'])
    expect(codes).toEqual(['layout/text-behind-comment'])
  })

  it('reports notes that end early, and comments that never end', () => {
    expect(read('# (C) A\n\n<!--\nfirst -->\n\nsecond -->\n').codes).toEqual(['layout/stray-comment-end'])
    expect(read('# (C) A\n\n<!-- open\n\n- (C) lost?\n').codes).toEqual(['layout/open-comment'])
  })

  it.each([
    ['© Canada prefers [¶3]', 'C', ['¶3']],
    ['® Canada prefers [¶3]', null, ['¶3']],
    ['(C) Canada prefers \\[¶3]', 'C', ['¶3']],
    ['\\(C) Canada prefers \\[¶3\\]', 'C', ['¶3']],
    ['**(S//NF)** Canada prefers [¶3] [staff]', 'S//NF', ['¶3', 'staff']],
    ['(C) Canada prefers [¶3, p3.1]', 'C', ['¶3']],
    ['(C) Canada prefers [Summary, p1.2]', 'C', ['Summary']],
    ['(C//XD) Take it up [77 SAN TELMO 2318 Summary]', 'C//XD', ['77 SAN TELMO 2318 Summary']],
    ['(C) Canada prefers [Text (4th)]', 'C', ['Text (4th)']],
    [
      '(C) Canada prefers [Text,\u00A0Text\u00A0(4th), Points\u00A0to\u00A0make]',
      'C',
      ['Text', 'Text (4th)', 'Points to make'],
    ],
    ['(C) To this end, you might: [Text]', 'C', ['Text']],
    ['Prepared: [NAME, POSITION, OFFICE]', null, []],
    ['(see below) Canada prefers', null, []],
    ['Say: [to be drafted]', null, []],
    ['(C) The word "[sic]" stays [OSD/P]', 'C', ['OSD/P']],
  ])('reads mark and tags of %s', (markdown, mark, tags) => {
    const [line] = linesOf(read(`# (C) A\n\n- ${markdown}\n`).slides[0]?.blocks[0])
    expect(line).toMatchObject({ mark, tags })
  })

  it('reads tables cell by cell, with breaks, and without column heads', () => {
    const { slides } = read('# (C) A\n\n| | |\n| --- | --- |\n| With | (C) Ada<br>Bo [¶1] |\n')
    const table = slides[0]?.blocks[0]?.content[0]
    expect(table?.type).toBe('table')
    expect(linesOf(slides[0]?.blocks[0])).toMatchObject([{ mark: null }, { mark: 'C', tags: ['¶1'] }])
    expect(texts(slides[0]?.blocks[0])).toEqual(['With', 'Ada\nBo'])
  })

  it.each([
    '',
    '---\n',
    '---\n---\n',
    '---\nmarking: [\n---\n# A',
    '# ',
    '```\ncode\n',
    '<b>x</b>',
    '| a |\n| - |',
  ])('survives %j', markdown => {
    expect(() => readDraft(markdown)).not.toThrow()
  })
})
