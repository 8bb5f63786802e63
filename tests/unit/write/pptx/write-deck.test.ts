import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Deck, TextParagraph } from '../../../../src/model/deck.ts'
import { writeDeck } from '../../../../src/write/write-deck.ts'
import { opened, paragraphsOf, shapesOf } from '../package/opened.ts'
import { xmlFault } from '../package/well-formed.ts'
import { sampleDeck } from './sample-deck.ts'
import { bodyLevel, paragraph, run, styled } from './sample-text.ts'

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '$&',
    '$1 bn',
    '<a:p>',
    '</a:t>',
    '&amp;',
    '\n',
    'a\n\nb',
    '\r\n',
    '{{x}}',
    '"\'',
    '\f',
    '\uD800',
  ),
)
const texts = fc.array(fc.array(text, { maxLength: 4 }), { minLength: 1, maxLength: 4 })

/** What a paragraph reads after cleaning. */
function read(runs: string[]): string {
  const clean = runs.map(value => value.replace(/\r\n?/g, '\n').replace(/[\v\f]/g, ' ')).join('\u{E000}')
  return clean
    .replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('\u{E000}', '')
}

test('any text comes out as it went in, in placeholders, shapes, tables and notes', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async lines => {
      const deck = sampleDeck()
      const [slide] = deck.slides.slice(-1)
      if (!slide) throw new Error('the sample has no slides')
      const plain = lines.map((line): TextParagraph => paragraph(line.map(value => run(value))))
      const own = lines.map(line => styled(bodyLevel, line))
      const box = { x: 100, y: 100, width: 300, height: 100 }
      const style = {
        anchor: 'top' as const,
        inset: { left: 0, top: 0, right: 0, bottom: 0 },
        fill: null,
        line: null,
      }
      slide.notes = plain
      slide.shapes = [
        { type: 'placeholder', placeholder: 'title', box: null, paragraphs: plain },
        { type: 'shape', name: '$&', altText: '', geometry: 'rect', box, style, paragraphs: own },
        {
          type: 'table',
          name: 'T',
          altText: '$1',
          box,
          columns: [300],
          rows: [{ height: 20, cells: [{ paragraphs: own, fill: null }] }],
        },
      ]
      const file = await opened(deck)
      for (const content of file.parts.values())
        if (typeof content === 'string') expect(xmlFault(content)).toBeNull()
      const expected = lines.map(read)
      const [title = '', shape = '', table = ''] = shapesOf(file.slide(6))
      expect(paragraphsOf(title)).toEqual(expected)
      expect(paragraphsOf(shape)).toEqual(expected)
      expect(paragraphsOf(table)).toEqual(expected)
      const notes = paragraphsOf(file.part('ppt/notesSlides/notesSlide6.xml'))
      expect(notes.slice(1, -2)).toEqual(expected)
    }),
    { numRuns: 25 },
  )
})

test('PptxGenJS has nothing to remark', async () => {
  const spies = (['log', 'info', 'warn', 'error'] as const).map(level => vi.spyOn(console, level))
  await writeDeck(sampleDeck())
  for (const spy of spies) expect(spy).not.toHaveBeenCalled()
  vi.restoreAllMocks()
})

test.each([
  ['a layout', (deck: Deck) => ({ ...deck, layouts: deck.layouts.slice(1) }), 'Title Slide'],
  [
    'a placeholder',
    (deck: Deck) => ({
      ...deck,
      layouts: deck.layouts.map(layout => ({ ...layout, placeholders: layout.placeholders.slice(1) })),
    }),
    'has no placeholder title',
  ],
])('a slide that names %s that is not there is a bug', async (_what, change, message) => {
  await expect(writeDeck(change(sampleDeck()))).rejects.toThrow(message)
})

test('the values of a chart with one series share its colour, in the order of the schema', async () => {
  const deck = sampleDeck()
  const [slide] = deck.slides.slice(-1)
  if (!slide) throw new Error('the sample has no slides')
  const chart = { type: 'chart', name: 'Landings', altText: '(U) Landings', kind: 'bar' } as const
  const series = [{ name: 'Tons', values: [12, 30, -4] }]
  const box = { x: 100, y: 100, width: 400, height: 300 }
  slide.shapes.push({ ...chart, box, categories: ['2001', '2002', '2003'], series })
  const { parts } = await opened(deck)
  const charts = [...parts.keys()].filter(name => /^ppt\/charts\/chart\d+\.xml$/.test(name))
  const single = charts.map(name => String(parts.get(name))).filter(xml => xml.includes('2003'))
  expect(single.length).toBeGreaterThan(0)
  for (const xml of single) expect(xml).not.toContain('<c:dPt>')
})
