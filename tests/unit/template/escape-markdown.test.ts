import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { describe, expect, it } from 'vitest'
import { escapeMarkdown } from '../../../src/model/escape-markdown.ts'

const parse = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })

const wordsOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : ''

const typesOf = (node: Nodes): string[] => [
  node.type,
  ...('children' in node ? node.children.flatMap(typesOf) : []),
]

/** What Markdown cannot show: control characters; white space comes back as one space, none at a line's ends. */
const shown = (text: string): string =>
  text
    .replace(/[ \t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f]/g, '')
    .replace(/^ | $/g, '')

/** Text made of what Markdown, Handlebars and HTML care about. */
const pieces = fc.constantFrom(
  ...[
    '#',
    '-',
    '--',
    '---',
    '-->',
    '--!>',
    '<!--',
    '+',
    '=',
    '===',
    '1.',
    '12)',
    '>',
    '<',
    '&',
    '&amp;',
    '&#42;',
  ],
  ...[
    '*',
    '**',
    '_',
    '`',
    '```',
    '~',
    '~~~',
    '[',
    ']',
    '](',
    '![',
    ')',
    '(',
    '|',
    '\\',
    '{{x}}',
    '{{{',
    ':--',
    '<b>',
  ],
  ...[
    'http://a.b',
    'www.a.b',
    'a@b.c',
    '(C)',
    '[¶3]',
    'U.S.',
    'word',
    ' ',
    '  ',
    '    ',
    '\n',
    '\n\n',
    '\t',
    '\r',
    '¶',
    '.',
    '!',
  ],
)
const nasty = fc.oneof(
  fc.array(pieces, { maxLength: 14 }).map(parts => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)

describe('escapeMarkdown', () => {
  it.each([
    ['(C) U.S. - EU talks, 5.1% of GDP; "unsustainable" (ref. A)', null],
    ['Paragraph 3. Item #5: it’s US$7.9 billion + tax = more', null],
    ['snake_case *bold* `code` ~500', 'snake\\_case \\*bold\\* \\`code\\` \\~500'],
    ['# not a heading', '\\# not a heading'],
    ['C #', 'C \\#'],
    ['#\n\n#\r', '\\# \\# '],
    ['- not a bullet', '\\- not a bullet'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['1. not a list', '1\\. not a list'],
    ['1990. 12) x', '1990\\. 12) x'],
    ['> not a quotation', '\\> not a quotation'],
    ['end --> of a comment', 'end --\\> of a comment'],
    ['a | b', 'a \\| b'],
    ['[¶9] [x](y) ![z](q)', '\\[¶9\\] \\[x\\](y) !\\[z\\](q)'],
    ['<b>&amp; R&D Q&A', '\\<b>\\&amp; R&D Q\\&A'],
    ['{{cable.id}}', '\\{\\{cable.id}}'],
    ['C:\\x', 'C:\\\\x'],
    ['two\nlines\r\n\r\n# here', 'two lines # here'],
    ['mail a@b.gov, see https://x.gov or www.x.gov', 'mail a\\@b.gov, see https\\://x.gov or www\\.x.gov'],
  ])('writes %j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected ?? text)
  })

  it.each<[string, (text: string) => string, (tree: Root) => string, string[]]>([
    ['a paragraph', text => text, wordsOf, ['root', 'paragraph', 'text']],
    ['a bullet', text => `- (C) ${text}`, wordsOf, ['root', 'list', 'listItem', 'paragraph', 'text']],
    ['a heading', text => `# x ${text}`, wordsOf, ['root', 'heading', 'text']],
    ['a quotation', text => `> x ${text}`, wordsOf, ['root', 'blockquote', 'paragraph', 'text']],
    ['the line below another', text => `x\n${text}`, wordsOf, ['root', 'paragraph', 'text']],
    [
      'a cell',
      text => `| a | b |\n| --- | --- |\n| (C) ${text} | end |`,
      wordsOf,
      [
        'root',
        'table',
        'tableRow',
        'tableCell',
        'text',
        'tableCell',
        'text',
        'tableRow',
        'tableCell',
        'text',
        'tableCell',
        'text',
      ],
    ],
  ])('comes back exact from %s', (_place, put, words, types) => {
    fc.assert(
      fc.property(nasty, text => {
        fc.pre(shown(text) !== '')
        const tree = parse(put(escapeMarkdown(text)))
        const around = parse(put('Q'))
        expect(typesOf(tree)).toEqual(types)
        const normal = (found: string) => found.replace(/\n/g, ' ').replace(/ +/g, ' ').trim()
        expect(normal(words(tree))).toBe(normal(words(around).replace('Q', () => shown(text))))
      }),
      { numRuns: 500 },
    )
  })

  it('never ends a comment or begins another block beside it', () => {
    fc.assert(
      fc.property(nasty, text => {
        const tree = parse(`<!--\n${escapeMarkdown(text)}\n-->\n\nafter`)
        expect(tree.children.map(({ type }) => type)).toEqual(['html', 'paragraph'])
      }),
      { numRuns: 500 },
    )
  })

  it('keeps values side by side from making markup together', () => {
    fc.assert(
      fc.property(nasty, nasty, (left, right) => {
        const tree = parse(escapeMarkdown(left) + escapeMarkdown(right))
        expect(typesOf(tree).filter(type => !['root', 'paragraph', 'text'].includes(type))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})
