import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Deck, Slide } from '../../../src/model/deck.ts'
import { writePreview } from '../../../src/write/write-preview.ts'
import { xmlFault } from './package/well-formed.ts'
import { sampleDeck } from './pptx/sample-deck.ts'

const svgsOf = (html: string): string[] => html.match(/<svg.*?<\/svg>/gs) ?? []
const wordsOf = (xml: string): string => xml.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

/** All text of a slide, by its shapes. */
function textsOf({ shapes }: Slide): string[] {
  return shapes
    .flatMap(shape => {
      if (shape.type === 'placeholder' || shape.type === 'shape') return shape.paragraphs
      if (shape.type === 'table') return shape.rows.flatMap(row => row.cells.flatMap(cell => cell.paragraphs))
      return []
    })
    .flatMap(({ runs }) => runs.map(({ text }) => text))
}

const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

describe('writePreview', () => {
  const deck = sampleDeck()
  const html = writePreview(deck)

  it('draws every slide as sound SVG, each with its title for a screen reader', () => {
    const svgs = svgsOf(html)
    expect(svgs).toHaveLength(deck.slides.length)
    for (const svg of svgs) expect(xmlFault(svg)).toBeNull()
    expect(html.match(/<section id="[^"]+" aria-label="[^"]+"/g)).toHaveLength(deck.slides.length)
  })

  it('holds all words of each slide', () => {
    for (const [index, svg] of svgsOf(html).entries()) {
      const shown = plain(
        wordsOf(svg)
          .replace(/&amp;/g, '&')
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&quot;/g, '"'),
      )
      for (const text of textsOf(deck.slides[index] as Slide))
        expect(shown).toContain(plain(text.split('\n')[0] ?? ''))
    }
  })

  it('breaks lines where the deck does, within their box', () => {
    const [slide] = deck.slides as [Slide]
    const long = 'the minister told us that he would return to the question of landings '.repeat(4)
    const title = slide.shapes.find(shape => shape.type === 'placeholder')
    if (title?.type !== 'placeholder') throw new Error('The sample has no placeholder')
    const run = { text: long, bold: null, italic: null, size: null, color: null, slide: null }
    const wordy: Deck = {
      ...deck,
      slides: [{ ...slide, shapes: [{ ...title, paragraphs: [{ level: 0, bullet: false, runs: [run] }] }] }],
    }
    const lines = svgsOf(writePreview(wordy))[0]?.match(/<text[^>]*>[^<]*<\/text>/g) ?? []
    expect(lines.length).toBeGreaterThan(2)
    const baselines = lines.map(line => Number(/ y="([\d.]+)"/.exec(line)?.[1]))
    expect(baselines).toEqual([...baselines].sort((a, b) => a - b))
    expect(lines.map(wordsOf).join(' ').split(/\s+/).filter(Boolean)).toEqual(long.trim().split(' '))
  })

  it('lets nothing of the cable become markup, a script or a request', () => {
    const evil = '</text></svg><script>alert(1)</script><img src="https://example.org/x" onerror="y"> "\'&'
    const slides = deck.slides.map(slide => ({
      ...slide,
      title: evil,
      notes: [
        {
          level: 0,
          bullet: false,
          runs: [{ text: evil, bold: null, italic: null, size: null, color: null, slide: null }],
        },
      ],
    }))
    const page = writePreview({ ...deck, properties: { ...deck.properties, title: evil }, slides })
    expect(page).not.toMatch(/<script|<img|<iframe|<link|<object/i)
    for (const svg of svgsOf(page)) expect(xmlFault(svg)).toBeNull()
    for (const [, address] of page.matchAll(/(?:href|src)="([^"]*)"/g))
      expect(address).toMatch(/^(?:#|data:image\/)/)
  })

  it('allows its own style alone', () => {
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? ''
    const digest = createHash('sha256').update(style).digest('base64')
    expect(html).toContain(`default-src 'none'; style-src 'sha256-${digest}'`)
    expect(html).not.toMatch(/ style="/)
  })

  it('is the same for the same deck, and loads itself again only when told so', () => {
    expect(writePreview(sampleDeck())).toBe(html)
    expect(html).not.toContain('http-equiv="refresh"')
    expect(writePreview(deck, 1)).toContain('<meta http-equiv="refresh" content="1">')
  })

  it('survives control characters', () => {
    const title = 'a\u0000b\fc\uD83D'
    expect(writePreview({ ...deck, properties: { ...deck.properties, title } })).toContain(
      '<title>ab c</title>',
    )
  })
})
