import { describe, expect, it } from 'vitest'
import { readDraft } from '../../../src/draft/read-draft.ts'
import { parseTheme } from '../../../src/layout/theme.ts'
import { front, layOut } from './fixtures.ts'

const codesOf = (markdown: string, sources?: null): string[] =>
  layOut(markdown, sources).diagnostics.map(({ code }) => code)
const endless = 'The talks on fishing zones go on and on without an end in sight, '.repeat(60)

describe('remarks about a draft', () => {
  it.each([
    ['layout/bad-front-matter', '---\ntitle: "open\n---\n\n# (C) A title\n'],
    ['layout/no-slides', front],
    ['layout/no-title', `${front}- (C) A line without a title. [staff]\n`],
    [
      'layout/same-title',
      `${front}# (C) Points\n\n- (C) One. [staff]\n\n---\n\n# (C) Points\n\n- (C) Two. [staff]\n`,
    ],
    ['layout/unknown-class', `${front}<!-- _class: isue -->\n\n# (C) Points\n\n- (C) One. [staff]\n`],
    ['layout/unknown-directive', `${front}<!-- _klass: issue -->\n\n# (C) Points\n\n- (C) One. [staff]\n`],
    ['layout/picture', `${front}# (C) Points\n\n![a map](map.png)\n\n- (C) One. [staff]\n`],
    [
      'layout/unknown-marking',
      '---\ntitle: "x"\nmarking: "VERY SECRET"\n---\n\n# (C) Points\n\n- (C) One. [staff]\n',
    ],
    ['layout/cut-line', `${front}# (C) Points\n\n- (C) ${endless} [staff]\n`],
  ])('%s', (code, markdown) => {
    expect(codesOf(markdown)).toContain(code)
  })

  it('show the line that they speak of', () => {
    const { diagnostics } = readDraft(`${front}<!-- _klass: issue -->\n\n# (C) Points\n`)
    expect(diagnostics.map(({ code, place }) => [code, place?.start.line])).toEqual([
      ['layout/unknown-directive', 7],
    ])
  })

  it('layout/low-contrast', () => {
    const { diagnostics } = parseTheme({ yaml: 'colors: { text: "CCCCCC" }\n', file: 'theme.yaml' })
    expect(diagnostics.map(({ code }) => code)).toContain('layout/low-contrast')
  })
})
