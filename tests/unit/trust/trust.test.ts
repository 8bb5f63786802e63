import { describe, expect, it } from 'vitest'
import { front, layOut, paragraph, sourcesOf, textOf, textsOf, veldora } from '../layout/fixtures.ts'

/** The points of a slide as drawn, and the remarks. */
function trust(line: string, more: { downgrade?: boolean; sources?: typeof veldora | null } = {}) {
  const markdown = `${front}<!-- _class: text -->\n\n# (C) Title\n\n- ${line}\n`
  const { value, diagnostics } = layOut(
    markdown,
    more.sources === undefined ? veldora : more.sources,
    more.downgrade,
  )
  const body = textsOf(value.slides[0] ?? fail()).filter(
    text =>
      !/^(?:(?:CONFIDENTIAL|SECRET|Classified By|Derived From|Declassify On|Prepared\b).*|\(C\) Title|\d+ of \d+)$/.test(
        text,
      ),
  )
  return {
    body,
    banner: value.banner.text,
    slides: value.slides,
    codes: diagnostics.map(({ code }) => code),
    messages: diagnostics.map(({ message }) => message),
  }
}

const fail = (): never => {
  throw new Error('no slide')
}

describe('marks and sources', () => {
  it('leaves a line as it is that agrees with its source', () => {
    const { body, codes } = trust('(C) Minister Oyelaran wants a date for the talks [¶1]')
    expect(body).toEqual(['(C) Minister Oyelaran wants a date for the talks [¶1]'])
    expect(codes).toEqual([])
  })

  it.each([
    [
      'a dropped mark',
      'Minister Oyelaran wants a date [¶1]',
      '(C) Minister Oyelaran wants a date [¶1]',
      'layout/dropped-mark',
    ],
    [
      'a lowered mark',
      '(U) Minister Oyelaran wants a date [¶1]',
      '(C) Minister Oyelaran wants a date [¶1]',
      'layout/lowered-mark',
    ],
    [
      'a lowered subject, which no tag names',
      '(U) Veldora: A Visit',
      '(C) Veldora: A Visit',
      'layout/lowered-mark',
    ],
    [
      'a lowered mark without its tag',
      '(U) She told us that the inquiry embarrasses her party',
      '(C) She told us that the inquiry embarrasses her party',
      'layout/lowered-mark',
    ],
    [
      'a line without mark and tag, recognised',
      'She told us that the inquiry embarrasses her party',
      '(C) She told us that the inquiry embarrasses her party',
      'layout/dropped-mark',
    ],
    [
      'a line without mark and tag',
      'Something of our own',
      '(C) Something of our own',
      'layout/unmarked-line',
    ],
    [
      'an added line without mark',
      'We care about fish [staff]',
      '(C) We care about fish [staff]',
      'layout/unmarked-line',
    ],
    ['an unknown paragraph', '(C) Something else [¶9]', '(C) Something else [¶9]', 'layout/unknown-source'],
  ])('mends and reports %s', (_what, line, drawn, code) => {
    const { body, codes, messages } = trust(line)
    expect(body[0]).toBe(drawn)
    expect(codes).toContain(code)
    expect(messages.join()).toContain(
      line
        .replace(/^\([UC]\) /, '')
        .replace(/ \[.*$/, '')
        .slice(0, 30),
    )
  })

  it('takes the mark of the block that the words come from, not of its neighbour', () => {
    expect(trust('The ministry publishes landings every year [¶2]').body[0]).toMatch(/^\(U\) /)
    expect(trust('The coast guard inquiry embarrasses her [¶2]').body[0]).toMatch(/^\(C\) /)
    expect(trust('(U) Words that ¶2 does not hold [¶2]').body[0]).toMatch(/^\(C\) /)
  })

  it('lets a mark rise', () => {
    const { body, banner, codes } = trust('(S//NF) Minister Oyelaran wants a date [¶1]')
    expect(body[0]).toMatch(/^\(S\/\/NF\)/)
    expect(banner).toBe('SECRET//NOFORN')
    expect(codes).toEqual([])
  })

  it('accepts a lower mark only where a downgrade is allowed, and says so', () => {
    const { body, codes } = trust('(U) Minister Oyelaran wants a date [¶1]', { downgrade: true })
    expect(body[0]).toMatch(/^\(U\) /)
    expect(codes).toEqual(['layout/downgraded'])
  })

  it('counts a source of several tags at its highest', () => {
    const sources = sourcesOf(
      [paragraph(1, ['U', 'The weather is fine.']), paragraph(2, ['S', 'The fleet has left.'])],
      'S',
    )
    expect(trust('(U) The weather is fine [¶1, ¶2]', { sources }).body[0]).toMatch(/^\(S\) /)
    expect(trust('(U) The weather is fine [¶1, 2]', { sources }).body[0]).toMatch(/^\(S\) /)
  })

  it('needs no mark for gaps and lines to fill', () => {
    for (const line of ['*Not found in the cable*', 'Say: [to be drafted]']) {
      const { body, codes } = trust(line)
      expect(body[0]).toBe(line.replaceAll('*', ''))
      expect(codes).toEqual([])
    }
  })

  it('does not take a statement for a gap because it is in italics', () => {
    const { body, codes } = trust('*She told us that the inquiry embarrasses her party*')
    expect(body[0]).toMatch(/^\(C\) /)
    expect(codes).toContain('layout/dropped-mark')
  })

  it('lists lines that staff added at the end of the deck', () => {
    const { slides } = trust('(C) We care about fish [OSD/P]')
    expect(textsOf(slides.at(-1) ?? fail())).toContain('(C) We care about fish [OSD/P]')
    expect(slides.at(-1)?.title).toBe('(C) Lines added by staff')
  })

  it('says on the cover where nothing could be checked', () => {
    const { value, diagnostics } = layOut(
      `${front}<!-- _class: title -->\n\n# Your Meeting\n\n- point\n`,
      null,
    )
    expect(textsOf(value.slides[0] ?? fail())).toEqual(
      expect.arrayContaining(['(C) Your Meeting', '(C) point', 'Not checked against its source']),
    )
    expect(diagnostics.map(({ code }) => code)).toContain('layout/unchecked')
  })

  it('takes a table row as one portion', () => {
    const table = (row: string) => {
      const markdown = `${front}<!-- _class: table -->\n\n# (C) Title\n\n| A | B | C |\n| --- | --- | --- |\n${row}\n`
      const { value, diagnostics } = layOut(markdown)
      return { texts: textsOf(value.slides[0] ?? fail()), codes: diagnostics.map(({ code }) => code) }
    }
    expect(table('| (C) Oyelaran [¶1] | Minister | Theirs |')).toMatchObject({ codes: [] })
    expect(table('| Oyelaran | Minister | Theirs |').texts).toContain('(C) Theirs')
    expect(table('| Oyelaran | wants a date for the talks | [¶1] |').texts).toContain(
      '(C) wants a date for the talks',
    )
    expect(
      table('| (U) Oyelaran | she told us that the coast guard inquiry embarrasses her party | |').texts,
    ).toContain('(C) she told us that the coast guard inquiry embarrasses her party')
  })

  it('finds paragraphs of several cables by the cable and the number', () => {
    const [one] = sourcesOf([paragraph(1, ['U', 'The weather is fine in the capital today.'])]).cables
    const [other] = sourcesOf(
      [paragraph(1, ['S', 'The fleet has left the northern ports today.'])],
      'S',
    ).cables
    const sources = { cables: [one ?? fail(), { ...(other ?? fail()), id: '07 VELDORA 230' }] }
    expect(trust('The weather is fine [07 VELDORA 212 ¶1]', { sources }).body[0]).toMatch(/^\(U\) /)
    expect(trust('The weather is fine [07 VELDORA 000212 ¶1]', { sources }).body[0]).toMatch(/^\(U\) /)
    expect(trust('(U) The fleet has left [07 VELDORA 230 ¶1]', { sources }).body[0]).toMatch(/^\(S\) /)
    expect(trust('(U) The weather is fine [¶1]', { sources }).body[0]).toMatch(/^\(S\) /)
    const { slides, codes } = trust('The weather is fine [07 VELDORA 212 ¶1, ¶2]', { sources })
    expect(codes).toContain('layout/unknown-source')
    expect(slides[0]?.notes.map(textOf)).toContain(
      '(U) The weather is fine in the capital today. [07 VELDORA 212 ¶1]',
    )
  })

  it('raises a title that names the meeting to the mark of the front matter', () => {
    const own = front.replace('marking: "C"', 'marking: "C"\ntitle-marking: "S"')
    const { value, diagnostics } = layOut(
      `${own}<!-- _class: title -->\n\n# (U) Your Meeting with Minister Oyelaran\n`,
    )
    expect(value.slides[0]?.title).toBe('(S) Your Meeting with Minister Oyelaran')
    expect(diagnostics.map(({ code }) => code)).toContain('layout/lowered-mark')
  })
})

describe('the title in document properties', () => {
  const titled = (front: string) => {
    const markdown = `---\n${front}\n---\n\n# (C) Fish\n\n- (C) Minister Oyelaran wants a date for the talks [¶1]\n`
    return layOut(markdown, veldora).value.properties.title
  }

  it('bears its mark, which a draft cannot lower below that of the subject', () => {
    expect(titled('title: "Fish"\ntitle-marking: "U"')).toBe('(C) Fish')
    expect(titled('title: "Veldora: a visit"\ntitle-marking: "U"')).toBe('(C) Veldora: a visit')
    expect(titled('title: "A day"\ntitle-marking: "U"')).toBe('(U) A day')
    expect(titled('title: "A day"')).toBe('(C) A day')
  })
})

describe('words of the cable in places without a line of their own', () => {
  const made = (body: string) => layOut(`${front}<!-- _class: text -->\n${body}\n`, veldora)
  const sentence = 'Minister Oyelaran wants a date for the talks'

  it('marks a kicker that a template makes of a sentence', () => {
    const { value, diagnostics } = made(
      `<!-- _kicker: ${sentence} -->\n\n# (C) Title\n\n- (C) ${sentence} [¶1]`,
    )
    expect(textsOf(value.slides[0] ?? fail()).join('\n')).toContain(`(C) ${sentence}\n`)
    expect(diagnostics.map(({ code }) => code)).toContain('layout/dropped-mark')
  })

  it('marks the alternative text of a table, which says its title', () => {
    const { value } = made('\n# (C) Title\n\n| A | B |\n|---|---|\n| (C) one | two |')
    const tables = value.slides.flatMap(({ shapes }) => shapes.filter(({ type }) => type === 'table'))
    expect(tables).toMatchObject([{ altText: '(C) Title' }])
  })
})
