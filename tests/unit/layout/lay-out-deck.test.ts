import { describe, expect, it } from 'vitest'
import { front, layOut, paragraph, sourcesOf, textOf, textsOf } from './fixtures.ts'
import { overflowing } from './overflowing.ts'

const slidesOf = (markdown: string) => layOut(front + markdown).value.slides

const points = (count: number, words: number) =>
  Array.from({ length: count }, (_, at) => `- (C) ${'fish '.repeat(words)}number ${at} [¶1]`).join('\n')

describe('layOutDeck', () => {
  it('gives every slide the banner twice, its number, and notes with the cited paragraphs verbatim', () => {
    const [slide] = slidesOf('# (C) Points\n\n- (C) She told us that the inquiry embarrasses her [¶2]\n')
    const texts = textsOf(slide ?? fail())
    expect(texts.filter(text => text === 'CONFIDENTIAL')).toHaveLength(2)
    expect(texts).toContain('1 of 1')
    expect(slide?.notes.map(textOf)).toEqual([
      'CONFIDENTIAL',
      'Sources of this slide',
      '(U) The ministry publishes landings every year and they fell to 12,000 tons in 2006. [¶2]',
      '(C) She told us that the coast guard inquiry embarrasses her party. [¶2]',
      'CONFIDENTIAL',
    ])
    expect(slide).toMatchObject({ title: '(C) Points', marking: 'C', sources: ['¶2'] })
  })

  it('counts the notes for marking and banner', () => {
    const sources = sourcesOf(
      [paragraph(1, ['U', 'The weather is fine.'], ['S', 'The fleet has left.'])],
      'C',
    )
    const { value } = layOut(`${front}# (C) Points\n\n- (U) The weather is fine [¶1]\n`, sources)
    expect(value.slides[0]?.marking).toBe('S')
    expect(value.banner).toMatchObject({ text: 'SECRET' })
  })

  it('prints the authority block on the cover only', () => {
    const slides = slidesOf(
      '<!-- _class: title -->\n\n# (C) Your Meeting\n\n(C) For the Secretary\n\n---\n\n# (C) Next\n\ntext\n',
    )
    expect(textsOf(slides[0] ?? fail())).toEqual(
      expect.arrayContaining(['Classified By: A. Preparer, Desk Officer, EUR', 'Declassify On: 20170502']),
    )
    expect(textsOf(slides[1] ?? fail()).join()).not.toContain('Classified By')
  })

  it('sets an issue in two columns over a band, and gives the room of what is missing away', () => {
    const position = '<!-- _block: position -->\n### Their position\n\n- (C) They want a date [¶1]\n\n'
    const raise =
      '<!-- _block: raise -->\n### The embassy advises\n\n- (C) You should press [¶3]\n- Say: [to be drafted]\n\n'
    const watch = '<!-- _block: watch-out -->\n### Watch out\n\n- (C) The inquiry [¶2]\n'
    const boxes = (markdown: string) =>
      Object.fromEntries(
        (slidesOf(`<!-- _class: issue -->\n\n# (C) Fish\n\n${markdown}`)[0]?.shapes ?? []).flatMap(shape =>
          shape.type === 'placeholder' && shape.box && shape.placeholder !== 'title'
            ? [[shape.placeholder, shape.box]]
            : [],
        ),
      )
    const all = boxes(position + raise + watch)
    expect(Object.keys(all).sort()).toEqual(['left', 'right', 'watch-out', 'watch-out-label'])
    expect(all.left?.width).toBe(all.right?.width)
    expect(all['watch-out']?.y).toBeGreaterThanOrEqual((all.left?.y ?? 0) + (all.left?.height ?? 0))
    const one = boxes(position)
    expect(Object.keys(one)).toEqual(['left'])
    expect(one.left?.width).toBeGreaterThan((all.left?.width ?? 0) * 1.5)
    expect(one.left?.height).toBeGreaterThan(all.left?.height ?? 0)
    expect(Object.keys(boxes('<!-- _block: watch-out -->\n\n- (C) The inquiry [¶2]\n'))).toEqual([
      'watch-out',
    ])
    expect(Object.keys(boxes(`### Background\n\n${points(1, 3)}`))).toEqual(['left'])
  })

  it('sets the position beside what to raise on the first slide, smaller if need be', () => {
    const list = [
      'a tuna fleet',
      'the ore of the northern mines and the railway',
      'half of the ports of the south',
    ]
    const [first] = slidesOf(
      `<!-- _class: issue -->\n\n# (C) The Case\n\n<!-- _block: position -->\n### Their position\n\n- (C) Their negotiators have in the course of the summer come to us with these points, all new: [¶1]\n${list
        .map(item => `  - (C) they want ${item}, ${'and so on '.repeat(4)}to the end; [¶1]\n`)
        .join(
          '',
        )}\n<!-- _block: raise -->\n### The embassy advises\n\n${points(1, 32)}\n\n### Background\n\n${points(3, 20)}\n\n<!-- _block: watch-out -->\n### Watch out\n\n${points(1, 26)}\n`,
    )
    expect(textsOf(first ?? fail())).toContain('Their position')
  })

  it('sets a headline that has no room as a title above both columns', () => {
    const headline = `They want a date for the talks ${'on fishing in the north '.repeat(9)}`.trim()
    const [slide] = slidesOf(
      `<!-- _class: issue -->\n<!-- _kicker: Fish -->\n\n# (C) ${headline} [¶1]\n\n<!-- _block: position -->\n### Their position\n\n- (C) They want a date [¶1]\n\n<!-- _block: raise -->\n### The embassy advises\n\n- (C) You should press [¶3]\n`,
    )
    const boxes = new Map(
      (slide?.shapes ?? []).map(shape => [
        shape.type === 'placeholder' ? shape.placeholder : shape.name,
        shape.box,
      ]),
    )
    const [above, left, right] = ['Headline', 'left', 'right'].map(name => boxes.get(name) ?? fail())
    expect(above?.width).toBeGreaterThan((left?.width ?? 0) + (right?.width ?? 0))
    expect(left?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0))
    expect(right?.y).toBe(left?.y)
  })

  it('goes on under the same title with the part, titles unique', () => {
    const { value, diagnostics } = layOut(
      `${front}# (C) Points\n\n${points(12, 6)}\n\n---\n\n# (C) Points\n\n${points(1, 3)}\n`,
    )
    expect(value.slides.map(({ title }) => title)).toEqual([
      '(C) Points (1 of 2)',
      '(C) Points (2 of 2)',
      '(C) Points',
    ])
    expect(diagnostics.map(({ code }) => code)).toEqual(['layout/split'])
    const twice = layOut(`${front}# (C) A\n\ntext\n\n---\n\n# (C) A\n\ntext\n`)
    expect(twice.value.slides.map(({ title }) => title)).toEqual(['(C) A', '(C) A (2)'])
    expect(
      twice.value.slides[1]?.shapes.flatMap(shape =>
        'paragraphs' in shape ? shape.paragraphs.map(textOf) : [],
      ),
    ).toContain('(C) A (2)')
  })

  it('keeps a label that ends with a colon with the point behind it', () => {
    const six = ['one', 'two', 'three', 'four', 'five', 'six'].map(word => `- (C) ${word} [¶1]`).join('\n')
    const { value } = layOut(
      `${front}<!-- _class: points -->\n\n# (C) Points\n\n### Raise\n\n${six}\n\n*They advise:*\n\n- (C) seven [¶1]\n- (C) eight [¶1]\n`,
    )
    const texts = value.slides.map(({ shapes }) =>
      shapes.flatMap(shape => ('paragraphs' in shape ? shape.paragraphs.map(textOf) : [])).join('\n'),
    )
    expect(texts).toHaveLength(2)
    expect(texts.find(text => text.includes('They advise:'))).toMatch(/They advise:\n\(C\) seven/)
  })

  it('sets what goes on as large as its slide allows', () => {
    const said = (...counts: number[]) => counts.map(count => `- (C) ${'word '.repeat(count)}[¶1]`).join('\n')
    const block = (name: string, text: string) => `<!-- _block: ${name} -->\n### ${name}\n\n${text}\n\n`
    const { value } = layOut(
      `${front}<!-- _class: issue -->\n\n# (C) ${'Fish '.repeat(18)}\n\n${block('position', said(20, 31))}${block('raise', said(30, 26))}${block('watch-out', said(36))}### Background\n\n${said(19, 23, 36, 30)}\n`,
    )
    const sizes = value.slides.map(({ shapes }) =>
      shapes.flatMap(shape =>
        'paragraphs' in shape
          ? shape.paragraphs.flatMap(({ runs }) =>
              runs.flatMap(run => (run.text.startsWith('word') ? [run.size] : [])),
            )
          : [],
      ),
    )
    expect(sizes[0]?.every(size => size !== null)).toBe(true)
    expect(sizes.length).toBeGreaterThan(1)
    expect(sizes.at(-1)?.every(size => size === null)).toBe(true)
  })

  it('moves a headline of more than two lines into the body, under the name of the issue', () => {
    const headline = `${'A very long headline that goes on '.repeat(6)}to its end`
    const [slide] = slidesOf(
      `<!-- _class: issue -->\n<!-- _kicker: Fish -->\n\n# (C) ${headline} [¶1]\n\n- (C) point [¶1]\n`,
    )
    expect(slide?.title).toBe('(C) Fish')
    expect(textsOf(slide ?? fail())).toContain(`(C) ${headline} [¶1]`)
    const { value, diagnostics } = layOut(`${front}# (C) ${headline}\n\n- (C) point [¶1]\n`)
    expect(value.slides[0]?.title).toMatch(/^\(C\) A very long headline.*…$/)
    expect(textsOf(value.slides[0] ?? fail())).toContain(`(C) ${headline}`)
    expect(diagnostics.map(({ code }) => code)).toContain('layout/shortened-title')
  })

  it('draws a timeline on a line, this meeting emphasised, its labels apart', () => {
    const rows = ['May 2002', 'October', 'December 16', 'January 9', 'January 28', 'February'].map(
      when => `| ${when} | (C) Something of note happens then [¶1] |`,
    )
    const dated = front.replace('---\n\n', 'date: "January 9, 2003 (year inferred)"\n---\n\n')
    const { value } = layOut(
      `${dated}<!-- _class: timeline -->\n\n# (C) Timeline\n\n| When | What |\n| --- | --- |\n${rows.join('\n')}\n`,
    )
    const [slide] = value.slides
    const labels = (slide?.shapes ?? []).flatMap(shape =>
      shape.type === 'shape' && shape.name.startsWith('Event') ? [shape] : [],
    )
    expect(labels).toHaveLength(6)
    for (const [at, a] of labels.entries())
      for (const b of labels.slice(at + 1)) {
        const apart =
          a.box.x + a.box.width <= b.box.x ||
          a.box.y + a.box.height <= b.box.y ||
          b.box.y + b.box.height <= a.box.y
        expect(apart).toBe(true)
      }
    const chief = labels.filter(({ paragraphs }) => paragraphs[0]?.style.color === 'accent')
    expect(chief.map(({ paragraphs }) => textOf(paragraphs[0] ?? { runs: [] }))).toEqual(['January 9'])
  })

  it('makes a table of events with too many words for a line', () => {
    const row = `| May | (C) ${'word '.repeat(150)}[¶1] |\n`
    const { value, diagnostics } = layOut(
      `${front}<!-- _class: timeline -->\n\n# (C) Timeline\n\n| When | What |\n| --- | --- |\n${row}${row}${row}`,
    )
    expect(value.slides.flatMap(({ shapes }) => shapes).some(({ type }) => type === 'table')).toBe(true)
    expect(diagnostics.map(({ code }) => code)).toContain('layout/drawn-as-table')
  })

  it('makes a native chart of a table with numbers, its mark and sources below it', () => {
    const chart = (cell: string) =>
      slidesOf(
        `<!-- _class: chart -->\n\n# (C) Landings\n\n| Year | Tons |\n| - | - |\n| 2003 | (U) 12,000 [¶2] |\n| 2004 | (C) ${cell} [¶2] |\n`,
      )[0]
    const drawn = chart('-6.5%')
    expect(drawn?.shapes.find(({ type }) => type === 'chart')).toMatchObject({
      kind: 'line',
      categories: ['2003', '2004'],
      series: [{ name: 'Tons', values: [12000, -6.5] }],
      altText: '(C) Landings: 2003 12000; 2004 -6.5',
    })
    expect(textsOf(drawn ?? fail())).toContain('(C) Year, Tons [¶2]')
    // numbers above their title
    const lower = slidesOf(
      '<!-- _class: chart -->\n\n# (U) Landings\n\n| Year | Tons |\n| - | - |\n| 2003 | (U) 1 [¶2] |\n| 2004 | (C) 2 [¶2] |\n',
    )[0]
    expect(JSON.stringify(lower?.shapes)).toContain('"altText":"(C) Landings: 2003 1; 2004 2"')
    expect(chart('many')?.shapes.some(({ type }) => type === 'table')).toBe(true)
  })

  it('is the same twice', () => {
    const markdown = `${front}# (C) Points\n\n${points(9, 9)}\n`
    expect(layOut(markdown)).toEqual(layOut(markdown))
  })

  it.each([
    ['nothing', ''],
    ['no heading', '- (C) a point [¶1]\n'],
    ['only a heading', '# (C) Only\n'],
    ['control characters', '# (C) A\u0007\n\n- (C) b\u0000\u001f [¶1]\n'],
    ['signs', '# (C) &<>"\' {{x}}\n\n- (C) <b>&amp;</b> {{{y}}} [¶1]\n'],
    [
      'words of 200 characters',
      `# (C) ${'x'.repeat(200)}\n\n- (C) ${'y'.repeat(200)} [¶1]\n\n| A | B |\n| - | - |\n| ${'z'.repeat(200)} | (C) ${'z'.repeat(200)} |\n`,
    ],
    ['a statement longer than a slide', `# (C) A\n\n- (C) ${'Sentence of several words. '.repeat(80)}[¶1]\n`],
    [
      'forty bullets',
      `<!-- _class: issue -->\n\n# (C) A\n\n<!-- _block: watch-out -->\n### Watch out\n\n${points(40, 12)}\n`,
    ],
    ['right to left, CJK, emoji', '# (C) عنوان\n\n- (C) 漢字かな交じり文😀👩‍👩‍👧 [¶1]\n'],
    [
      'many small blocks',
      Array.from({ length: 12 }, (_, at) => `### Block ${at}\n\n- (C) point [¶1]\n`).join('\n'),
    ],
    [
      'long label rows',
      `<!-- _class: meeting -->\n\n# (C) The meeting\n\n| | |\n| - | - |\n| ${'With whom '.repeat(30)} | (C) ${'A name '.repeat(60)}[¶1] |\n`,
    ],
    [
      'a long kicker and heading',
      `<!-- _class: issue -->\n<!-- _kicker: ${'Fish and more '.repeat(20)} -->\n\n# (C) A\n\n<!-- _block: watch-out -->\n### ${'Watch out '.repeat(30)}\n\n- (C) point [¶1]\n`,
    ],
    [
      'a table cell longer than a slide',
      `# (C) A\n\n| A | B |\n| - | - |\n| b | (C) ${'Some words. '.repeat(500)}[¶1] |\n`,
    ],
    [
      'a full cover',
      `<!-- _class: title -->\n\n# (C) ${'A meeting and '.repeat(20)}\n\n${'(C) A line of the cover [¶1]\n\n'.repeat(20)}`,
    ],
    [
      'long figures',
      `<!-- _class: figures -->\n\n# (C) F\n\n| F | W |\n| - | - |\n| ${'1,000 tons '.repeat(8)} | (C) ${'a caption '.repeat(70)}[¶1] |\n`,
    ],
  ])('fits %s', (_what, markdown) => {
    const { value } = layOut(front + markdown)
    expect(value.slides.length).toBeGreaterThan(0)
    expect(overflowing(value)).toEqual([])
    expect(new Set(value.slides.map(({ title }) => title)).size).toBe(value.slides.length)
  })
})

const fail = (): never => {
  throw new Error('no slide')
}
