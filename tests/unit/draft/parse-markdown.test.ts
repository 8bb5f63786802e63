import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { expect, it } from 'vitest'
import { parseMarkdown } from '../../../src/draft/parse-markdown.ts'

const whole = (body: string) =>
  fromMarkdown(body, {
    extensions: [gfmTable(), { disable: { null: ['setextUnderline', 'codeIndented', 'definition'] } }],
    mdastExtensions: [gfmTableFromMarkdown()],
  }).children

const pieces = [
  ...['---', '---', '---', '***', '--- ', '  ---', '', '', '', '  ', '# Title', '- a point', '  - below it'],
  ...[
    '<!-- _class: issue -->',
    '<!--',
    '-->',
    '<!-->',
    '<!-- a --> <!-- b',
    'text <!-- a',
    '```',
    '~~~',
    '<pre>',
    '</pre>',
  ],
  ...[
    '> quoted',
    '| a | b |',
    '| - | - |',
    'two  ',
    '1. one',
    '<div>',
    '</div>',
    '<?',
    '?>',
    '<![CDATA[',
    '\tcode',
    '[a]: b',
  ],
]

it('gives what parsing in one piece gives, whatever stands around a slide break', () => {
  const texts = fc
    .tuple(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), fc.constantFrom('\n', '\n', '\r\n', '\r'))
    .map(([lines, end]) => lines.join(end))
  fc.assert(
    fc.property(texts, body => {
      expect(parseMarkdown(body)).toEqual(whole(body))
    }),
    { numRuns: 400 },
  )
})

it('tells lines and offsets within the whole', () => {
  const body = '# One\n\n---\n\n# Two\n\n---\n\n- three\n'
  expect(parseMarkdown(body).map(({ position }) => [position?.start.line, position?.start.offset])).toEqual(
    whole(body).map(({ position }) => [position?.start.line, position?.start.offset]),
  )
})
