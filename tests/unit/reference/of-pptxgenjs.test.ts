import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readPptx } from '../../../src/check/read-pptx.ts'
import { layOutDeck } from '../../../src/layout/lay-out-deck.ts'
import { contrast } from '../../../src/marking/banner-color.ts'
import { readReference } from '../../../src/reference/read-reference.ts'
import { relationsOf } from '../../../src/reference/relations.ts'
import type { Package } from '../../../src/write/package/package.ts'
import { zipPackage } from '../../../src/write/package/zip-package.ts'
import {
  newPresentation,
  type Presentation,
  type SlideMasterOptions,
} from '../../../src/write/pptx/pptxgen.ts'
import { writeDeck } from '../../../src/write/write-deck.ts'
import { briefingTheme } from '../layout/fixtures.ts'
import { xmlFault } from '../write/package/well-formed.ts'

type Placeholder = [name: string, type: 'title' | 'body', x: number, y: number, w: number, h: number]

const master = (
  title: string,
  background: string,
  color: string,
  ...placeholders: Placeholder[]
): SlideMasterOptions => ({
  title,
  background: { color: background },
  objects: [
    { rect: { x: 0, y: 0, w: 10, h: 0.1, fill: { color: '8A2B2B' } } },
    ...placeholders.map(([name, type, x, y, w, h]) => ({
      placeholder: { options: { name, type, x, y, w, h, color, fontSize: 28 }, text: '' },
    })),
  ],
})

/** As an office has it that makes its decks with PptxGenJS: layouts have no kinds, and grounds of their own. */
function withMasters(presentation: Presentation): void {
  const title: Placeholder = ['title', 'title', 0.5, 0.4, 9, 0.8]
  presentation.defineSlideMaster(
    master(
      'AGENCY COVER',
      '003A5D',
      'FFFFFF',
      ['title', 'title', 0.5, 1.8, 9, 1],
      ['sub', 'body', 0.5, 3, 9, 1.2],
    ),
  )
  presentation.defineSlideMaster(
    master('AGENCY CONTENT', 'FFFFFF', '1A1A1A', title, ['body', 'body', 0.5, 1.4, 9, 3.6]),
  )
  presentation.defineSlideMaster(
    master(
      'AGENCY TWO',
      'FFFFFF',
      '1A1A1A',
      title,
      ['a', 'body', 0.5, 1.4, 4.4, 3.6],
      ['b', 'body', 5.1, 1.4, 4.4, 3.6],
    ),
  )
}

const markdown = `---
title: Fisheries
marking: C
---

<!-- _class: title -->

# (C) Your Meeting with Minister Sorel

(C) For Secretary Hale [¶1]

---

<!-- _class: issue -->

# (C) Valdoria wants a longer season [¶2]

<!-- _block: position -->
### Their position

- (C) A season of ten weeks [¶2]

---

# (C) A plain one

- (C) Point [¶2]

---

<!-- _class: table -->

# (C) People

| Name | Role |
| --- | --- |
| (C) Anton Sorel [¶1] | Foreign Minister |
`

async function decked(prepare: (presentation: Presentation) => void) {
  const presentation = await newPresentation()
  prepare(presentation)
  presentation.addSlide().addText('Theirs', { x: 1, y: 1, w: 3, h: 1 })
  const file = zipPackage((await presentation.write({ outputType: 'uint8array' })) as unknown as Package)
  const { value: reference } = readReference(file, 'agency.pptx')
  if (reference === null) throw new Error('The reference was refused')
  const given = { sources: null, theme: briefingTheme.value, preparedBy: null, date: '2008-03-10' }
  const { value: deck } = layOutDeck(markdown, { ...given, reference })
  const bytes = await writeDeck(deck, reference)
  const parts = Object.entries(unzipSync(bytes))
  return { deck, bytes, parts: new Map(parts.map(([name, part]) => [name, strFromU8(part)])) }
}

describe.each([
  ['without masters', () => {}],
  ['with masters', withMasters],
])('a reference document by PptxGenJS, %s', (_, prepare) => {
  it('carries the slides, sound and without its own', async () => {
    const { deck, parts } = await decked(prepare)
    const slides = [...parts].filter(([name]) => /^ppt\/slides\/[^/]+$/.test(name))
    expect(slides).toHaveLength(deck.slides.length)
    expect(slides.map(([, xml]) => xml).join('')).not.toContain('Theirs')
    for (const [name, xml] of parts) {
      if (/\.(?:xml|rels)$/.test(name)) expect(xmlFault(xml), name).toBeNull()
      for (const { target } of relationsOf(parts, name))
        if (target !== null) expect(parts.has(target), `${name} leads to ${target}`).toBe(true)
    }
  })

  it('has a title on every slide, and is read back by `check` without a line that lacks its mark', async () => {
    const { deck, bytes, parts } = await decked(prepare)
    for (const index of deck.slides.keys())
      expect(parts.get(`ppt/slides/slide${index + 1}.xml`)).toContain('<p:ph type="title"')
    const lines = readPptx(bytes)?.pages.flatMap(page => page.lines) ?? []
    expect(lines.filter(({ kind }) => kind === 'title').length).toBe(deck.slides.length)
    const unmarked = lines.filter(({ kind, mark }) => mark === null && kind !== 'label' && kind !== 'beside')
    expect(unmarked.map(({ text }) => text)).toEqual(['Not checked against its source'])
  })
})

it('keeps the cover of PptxGenJS’s for the cover, and text legible on the ground of each layout', async () => {
  const { deck, parts } = await decked(withMasters)
  const carried = deck.layouts.map(({ class: forClass, office }) => {
    const [, name = ''] = /<p:cSld name="([^"]*)"/.exec(parts.get(office?.part ?? '') ?? '') ?? []
    const { text, heading, muted } = office?.colors ?? deck.theme.colors
    const ground = name === 'AGENCY COVER' ? '003A5D' : 'FFFFFF'
    return {
      forClass,
      name,
      least: Math.min(...[text, heading, muted].map(color => contrast(color, ground))),
    }
  })
  for (const { forClass, name, least } of carried) {
    expect(name === 'AGENCY COVER', forClass).toBe(forClass === 'title')
    expect(least, `${forClass} on ${name}`).toBeGreaterThanOrEqual(4.5)
  }
  expect(parts.get('ppt/slides/slide1.xml')).toContain('<a:srgbClr val="FFFFFF"/>')
  expect(new Set(carried.map(({ name }) => name))).toContain('AGENCY TWO')
})
