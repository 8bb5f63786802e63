import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { layOutDeck } from '../../../src/layout/lay-out-deck.ts'
import { chooseLayouts } from '../../../src/layout/office/choose-layouts.ts'
import type { Deck } from '../../../src/model/deck.ts'
import type { Reference } from '../../../src/model/reference.ts'
import { mendBackground } from '../../../src/reference/mend-background.ts'
import { mendIds } from '../../../src/reference/mend-ids.ts'
import { readReference } from '../../../src/reference/read-reference.ts'
import { relationsOf } from '../../../src/reference/relations.ts'
import { writeDeck } from '../../../src/write/write-deck.ts'
import { briefingTheme } from '../layout/fixtures.ts'
import { xmlFault } from '../write/package/well-formed.ts'
import { google, type OfficeHabits, officePackage, plainOld, powerpoint } from './office-package.ts'

const makers: [string, OfficeHabits][] = [
  ['PowerPoint', powerpoint],
  ['Google', google],
  ['an old hand-made file', plainOld],
]
const none = { title: '', text: '', columns: '', plain: '' }

function reference(habits: OfficeHabits): Reference {
  const found = readReference(officePackage(habits), 'agency.potx').value
  if (!found) throw new Error('The reference was refused')
  return found
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
<!-- _kicker: Fisheries -->

# (C) Valdoria wants a longer season, and says so wherever it can, in every note that it sends us [¶2]

<!-- _block: position -->
### Their position

- (C) A season of ten weeks [¶2]

<!-- _block: watch-out -->
### Watch out

- (C) The minister's brother [¶6]

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

async function decked(habits: OfficeHabits): Promise<{ deck: Deck; parts: Map<string, string> }> {
  const office = reference(habits)
  const { value: deck } = layOutDeck(markdown, {
    sources: null,
    theme: briefingTheme.value,
    reference: office,
    preparedBy: null,
    date: '2008-03-10',
  })
  const bytes = await writeDeck(deck, office)
  return {
    deck,
    parts: new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)])),
  }
}

describe.each(makers)('a reference document by %s', (_maker, habits) => {
  it('keeps all of its own but its slides, and leads nowhere that is gone', async () => {
    const { deck, parts } = await decked(habits)
    const slides = [...parts.keys()].filter(name => /^ppt\/slides\/[^/]+$/.test(name))
    expect(slides).toHaveLength(deck.slides.length)
    expect(parts.get('ppt/media/image1.png')).toBe('the logo')
    expect(parts.get('ppt/tags/tag1.xml')).toBe('<p:tagLst/>')
    expect(parts.get('docProps/custom.xml')).toBe('<Properties/>')
    for (const gone of ['ppt/media/image2.png', 'ppt/vbaProject.bin', 'docProps/thumbnail.jpeg'])
      expect(parts.has(gone)).toBe(false)
    for (const part of ['', ...parts.keys()])
      for (const { target } of relationsOf(parts, part))
        if (target !== null) expect(parts.has(target), `${part} leads to ${target}`).toBe(true)
    expect(parts.get('ppt/presentation.xml')).not.toMatch(/custShow|name="Old"/)
    expect(parts.get('ppt/slideLayouts/slideLayout1.xml')).not.toContain('hlinkClick')
  })

  it('is a presentation whose every part has a type and whose XML is sound', async () => {
    const { parts } = await decked(habits)
    const types = parts.get('[Content_Types].xml') ?? ''
    expect(types).toContain('presentationml.presentation.main+xml')
    expect(types).not.toMatch(/template\.main|slide1\.xml.*slide1\.xml/)
    for (const name of parts.keys()) {
      const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
      if (name !== '[Content_Types].xml')
        expect(types.includes(`PartName="/${name}"`) || types.includes(`Extension="${ending}"`), name).toBe(
          true,
        )
      if (/\.(?:xml|rels)$/.test(name)) expect(xmlFault(parts.get(name) ?? ''), name).toBeNull()
    }
  })

  it('carries the banner on every slide and every mark, and loses no word', async () => {
    const { deck, parts } = await decked(habits)
    for (let number = 1; number <= deck.slides.length; number++) {
      const slide = parts.get(`ppt/slides/slide${number}.xml`) ?? ''
      expect(slide.match(/>CONFIDENTIAL</g)?.length).toBe(2)
      expect(slide).toContain('(C) ')
      const notes = parts.get(`ppt/notesSlides/notesSlide${number}.xml`) ?? ''
      expect(notes.match(/>CONFIDENTIAL</g)?.length).toBeGreaterThanOrEqual(2)
      // An office's notes master may have no place for it.
      if (habits.notes)
        expect(
          notes.match(/<p:ph type="(?:hdr|ftr)"[^>]*\/><\/p:nvPr><\/p:nvSpPr><p:spPr><a:xfrm>/g),
        ).toHaveLength(2)
    }
    const all = [...parts]
      .filter(([name]) => name.startsWith('ppt/slides/'))
      .map(([, xml]) => xml)
      .join('')
    const words = all.replace(/<[^>]+>/g, '')
    for (const said of ['Minister Sorel', 'longer season', 'ten weeks', 'brother', 'Foreign Minister'])
      expect(words).toContain(said)
  })

  it('lays every box inside the page', async () => {
    const { deck } = await decked(habits)
    expect(deck.size).toEqual({ width: habits.width, height: habits.height })
    for (const { placeholders } of deck.layouts)
      for (const { box, name } of placeholders) {
        expect(box.width, name).toBeGreaterThan(0)
        expect(box.height, name).toBeGreaterThan(0)
        expect(box.x + box.width, name).toBeLessThanOrEqual(habits.width + 1)
        expect(box.y + box.height, name).toBeLessThanOrEqual(habits.height + 1)
      }
  })

  it('gives the same bytes for the same input', async () => {
    const [one, two] = [await decked(habits), await decked(habits)]
    expect(one.parts).toEqual(two.parts)
  })
})

describe('chooseLayouts', () => {
  const chosen = (habits: OfficeHabits, wanted = none) => {
    const { value, diagnostics } = chooseLayouts(reference(habits), wanted, 'theme.yaml')
    const names = Object.fromEntries(Object.entries(value).map(([need, { name }]) => [need, name]))
    return { names, diagnostics }
  }

  it('goes by kind and placeholders', () => {
    expect(chosen(powerpoint).names).toEqual({
      title: 'Agency Cover',
      text: 'Title and Content',
      columns: 'Two Content',
      plain: 'Title Only',
    })
    expect(chosen(google).names).toEqual({
      title: 'TITLE',
      text: 'TITLE_AND_BODY',
      columns: 'TITLE_AND_TWO_COLUMNS',
      plain: 'TITLE_ONLY',
    })
    expect(new Set(Object.values(chosen(plainOld).names))).toEqual(new Set(['Our slide']))
  })

  it('leaves text of ours without a placeholder in a box of its own, and says which', () => {
    const { diagnostics } = layOutDeck(markdown, {
      sources: null,
      theme: briefingTheme.value,
      reference: reference(plainOld),
      preparedBy: null,
      date: '2008-03-10',
    })
    const told = diagnostics.filter(({ code }) => code === 'reference/no-place')
    expect(told.map(({ message }) => message).join(' ')).toContain('watch-out')
  })

  it('takes what theme.yaml names, and says when there is no such layout', () => {
    expect(chosen(powerpoint, { ...none, plain: 'blank' }).names.plain).toBe('Blank')
    const wrong = chosen(powerpoint, { ...none, text: 'Agency Text' })
    expect(wrong.names.text).toBe('Title and Content')
    expect(wrong.diagnostics.map(({ code }) => code)).toEqual(['reference/unknown-layout'])
  })
})

describe('readReference', () => {
  it.each([
    ['no zip', new Uint8Array([1, 2, 3]), /no PowerPoint file/],
    ['a protected file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), /protected/],
    [
      'another package',
      officePackage(powerpoint, { 'ppt/presentation.xml': '<document/>' }),
      /no presentation/,
    ],
    ['a file without layouts', officePackage({ ...powerpoint, layouts: [] }), /no master with layouts/],
  ])('refuses %s and says why', (_case, bytes, message) => {
    const { value, diagnostics } = readReference(bytes, 'agency.pptx')
    expect(value).toBeNull()
    expect(diagnostics[0]?.message).toMatch(message)
    expect(diagnostics[0]?.hint).not.toBeNull()
  })

  it('reads colours through the map of the master, and tells of macros', () => {
    const { value, diagnostics } = readReference(officePackage(google), 'agency.pptx')
    expect([value?.background, value?.scheme.get('tx1'), value?.fonts.body]).toEqual([
      '1A1A1A',
      'FFFFFF',
      'Calibri',
    ])
    expect(diagnostics.map(({ code }) => code)).toEqual(['reference/macros'])
  })
})

describe('what LibreOffice writes', () => {
  it('gets an id and an index of its own for each shape', () => {
    const xml =
      '<p:cNvPr id="1" name=""/><p:cNvPr id="1" name="a"/><p:cNvPr id="4" name="b"/><p:ph/><p:ph type="body"/><p:ph type="title"/>'
    expect(mendIds(xml)).toBe(
      '<p:cNvPr id="1" name=""/><p:cNvPr id="5" name="a"/><p:cNvPr id="4" name="b"/><p:ph/><p:ph type="body" idx="10"/><p:ph type="title"/>',
    )
  })

  it('gets the list of effects that a background needs, once', () => {
    const bare = '<p:bgPr><a:solidFill/></p:bgPr>'
    expect(mendBackground(bare)).toBe('<p:bgPr><a:solidFill/><a:effectLst/></p:bgPr>')
    expect(mendBackground(mendBackground(bare))).toBe(mendBackground(bare))
  })
})
