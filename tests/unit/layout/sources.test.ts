import { describe, expect, it } from 'vitest'
import type { Deck, Run, Slide } from '../../../src/model/deck.ts'
import { front, layOut, paragraph, sourcesOf, textOf, textsOf, veldora } from './fixtures.ts'

const sources = '\n---\n\n<!-- _class: sources -->\n<!-- _section: Sources -->\n\n# (U) Sources\n'

const runsOf = (slide: Slide): Run[] =>
  slide.shapes.flatMap(shape =>
    shape.type === 'placeholder' ? shape.paragraphs.flatMap(({ runs }) => runs) : [],
  )

const linksOf = (slide: Slide | undefined): Record<string, string> =>
  Object.fromEntries((slide ? runsOf(slide) : []).flatMap(run => (run.slide ? [[run.text, run.slide]] : [])))

const titled = ({ slides }: Deck, title: string): Slide | undefined =>
  slides.find(slide => slide.title === title)

const sentence = 'The fleet of the northern ports has landed less fish than the year before. '
const long = sourcesOf([1, 2, 3, 4, 5].map(number => paragraph(number, ['C', sentence.repeat(10).trim()])))

describe('a slide of sources', () => {
  it('holds each paragraph that the deck draws on, verbatim with its marks, and no other', () => {
    const { value } = layOut(
      `${front}# (C) Points\n\n- (C) The inquiry embarrasses her party [¶2]\n${sources}`,
    )
    const slide = value.slides.at(-1)
    expect(slide && textsOf(slide).slice(1, 4)).toEqual([
      '¶2',
      '(U) The ministry publishes landings every year and they fell to 12,000 tons in 2006. [¶2]',
      '(C) She told us that the coast guard inquiry embarrasses her party. [¶2]',
    ])
    expect(slide).toMatchObject({ title: '(C) Sources', section: 'Sources', layout: 'Sources' })
    expect(slide?.notes.map(textOf)).toEqual(['CONFIDENTIAL', 'CONFIDENTIAL'])
  })

  it('is led to by each tag, and leads back to where a paragraph is first drawn on', () => {
    const { value } = layOut(
      `${front}# (C) Points\n\n- (C) She wants a date [¶1, ¶3]\n\n---\n\n# (C) More\n\n| Who | What |\n| --- | --- |\n| She | (C) wants a date [¶1] |\n${sources}`,
    )
    expect(linksOf(titled(value, '(C) Points'))).toEqual({ '[¶1,': 's3', '¶3]': 's3' })
    expect(JSON.stringify(titled(value, '(C) More')?.shapes)).toContain('"slide":"s3"')
    expect(linksOf(titled(value, '(C) Sources'))).toEqual({ '¶1': 's1', '¶3': 's1' })
  })

  it('goes on on a second one, and each tag leads to the one where its paragraph begins', () => {
    const { value, diagnostics } = layOut(
      `${front}# (C) Points\n\n- (C) The fleet of the northern ports [¶1]\n- (C) landed less fish [¶5]\n- (C) less fish [¶2, ¶3, ¶4]\n${sources}`,
      long,
    )
    const [points, ...rest] = value.slides
    expect(rest.map(({ title, id }) => [title, id])).toEqual([
      ['(C) Sources (1 of 2)', 's2'],
      ['(C) Sources (2 of 2)', 's2-2'],
    ])
    expect(linksOf(points)).toMatchObject({ '[¶1]': 's2', '[¶5]': 's2-2' })
    const words = rest.flatMap(textsOf).filter(text => /^\(C\) .*\[¶1\]$/.test(text))
    expect(words.map(text => text.replace(/^\(C\) (?:… )?|(?: …)? \[¶1\]$/g, '')).join(' ')).toBe(
      sentence.repeat(10).trim(),
    )
    expect(diagnostics.map(({ code }) => code)).not.toContain('layout/split')
  })

  it('bears marks and banner as high as what it holds', () => {
    const mixed = sourcesOf([paragraph(1, ['U', 'The weather is fine today.'], ['S', 'The fleet has left.'])])
    const { value } = layOut(
      `${front}# (U) Points\n\n- (U) The weather is fine today [¶1]\n${sources}`,
      mixed,
    )
    expect(value.slides.at(-1)).toMatchObject({ title: '(S) Sources', marking: 'S' })
    expect(value.banner.text).toBe('SECRET')
  })

  it('names the cable of a paragraph where there are several, parts of a book in their order', () => {
    const oslo = { ...sourcesOf([paragraph(1, ['C', 'Norway wants to hear of fish.'])]).cables[0] }
    const cables = [
      ...veldora.cables,
      { ...veldora.cables[0], ...oslo, id: '08 OSLO 4' },
    ] as typeof veldora.cables
    const cover = '<!-- _class: title -->\n\n# (C) Trip\n\n(C) Fish [08 OSLO 4 ¶1]\n\n---\n\n'
    const part = (name: string, tag: string) =>
      `<!-- _part: ${name} -->\n\n# (C) ${name}\n\n- (C) fish [${tag}]\n\n---\n\n`
    const { value } = layOut(
      `${front}${cover}${part('Veldora', '07 VELDORA 212 ¶3')}${part('Oslo', '08 OSLO 4 ¶1')}<!-- _part: -->\n${sources.slice(6)}`,
      { cables },
    )
    const slide = value.slides.at(-1)
    expect(slide && Object.keys(linksOf(slide))).toEqual(['07 VELDORA 212 ¶3', '08 OSLO 4 ¶1'])
    expect(linksOf(titled(value, '(C) Oslo'))).toEqual({ '[08\u00A0OSLO\u00A04\u00A0¶1]': 's4' })
  })

  it('is left out where nothing is cited, and stands behind what staff added', () => {
    expect(layOut(`${front}# (C) Points\n\n- (C) An idea [staff]\n${sources}`).value.slides).toHaveLength(2)
    const { value } = layOut(
      `${front}# (C) Points\n\n- (C) An idea [staff]\n- (C) She wants a date [¶1]\n${sources}`,
    )
    expect(value.slides.map(({ title }) => title)).toEqual([
      '(C) Points',
      '(C) Lines added by staff',
      '(C) Sources',
    ])
    expect(layOut(`${front}<!-- _class: sources -->\n\n# (U) Sources\n`).value.slides).toHaveLength(1)
  })

  it('is not there unless the draft asks: no tag leads anywhere', () => {
    const { value } = layOut(`${front}# (C) Points\n\n- (C) She wants a date [¶1]\n`)
    expect(value.slides.flatMap(slide => Object.keys(linksOf(slide)))).toEqual([])
  })
})

describe('notes of slides that one long paragraph fills', () => {
  const words = sentence.repeat(800).trim()
  const { value } = layOut(
    `${front}# (C) Points\n\n- (C) ${words} [¶1]\n${sources}`,
    sourcesOf([paragraph(1, ['C', words])]),
  )
  const given = value.slides
    .filter(({ layout }) => layout !== 'Sources')
    .map(({ notes }) => notes.map(textOf).filter(text => text.endsWith(' [¶1]')))

  it('hold it whole once, so that a deck grows as its text does and not as its square', () => {
    expect(given.length).toBeGreaterThan(20)
    expect(given[0]).toEqual([`(C) ${words} [¶1]`])
    const rest = given.slice(1).flat()
    expect(rest).toHaveLength(given.length - 1)
    for (const text of rest) {
      expect(text.length).toBeLessThan(8100)
      expect(words.startsWith(text.replace(/^\(C\) | … \[¶1\]$/g, ''))).toBe(true)
    }
  })

  it('break off at the end of a word', () => {
    expect(given[1]?.[0]).toMatch(/\w\.? … \[¶1\]$/)
    const shown = given[1]?.[0]?.replace(/^\(C\) | … \[¶1\]$/g, '') ?? ''
    expect(words[shown.length]).toBe(' ')
  })
})
