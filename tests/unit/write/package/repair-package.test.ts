import { beforeAll, describe, expect, test } from 'vitest'
import { writeDeck } from '../../../../src/write/write-deck.ts'
import { sampleDeck } from '../pptx/sample-deck.ts'
import { attribute, type Opened, opened, paragraphsOf, shapesOf } from './opened.ts'
import { xmlFault } from './well-formed.ts'

const deck = sampleDeck()
let file: Opened
beforeAll(async () => {
  file = await opened(sampleDeck())
})

describe('the package', () => {
  test('holds well-formed XML only', () => {
    for (const [name, content] of file.parts) {
      if (typeof content === 'string') expect(xmlFault(content), name).toBeNull()
    }
  })

  test('declares each part that is there, and no other (#1444)', () => {
    const types = file.part('[Content_Types].xml')
    const overrides = [...types.matchAll(/<Override PartName="\/([^"]*)"/g)].map(match => match[1] ?? '')
    const endings = [...types.matchAll(/<Default Extension="([^"]*)"/g)].map(match => match[1] ?? '')
    const parts = [...file.parts.keys()].filter(name => name !== '[Content_Types].xml')
    expect(overrides.filter(name => !file.parts.has(name))).toEqual([])
    const ending = (name: string) => name.slice(name.lastIndexOf('.') + 1)
    expect(parts.filter(name => !overrides.includes(name) && !endings.includes(ending(name)))).toEqual([])
    expect(endings.filter(known => !parts.some(name => ending(name) === known))).toEqual([])
  })

  test('has every relation lead to a part, and every part reached', () => {
    const reached = new Set<string>()
    const visit = (name: string) => {
      for (const { target } of file.relations(name).values()) {
        expect(file.parts.has(target), `${name} leads to ${target}`).toBe(true)
        if (!reached.has(target)) {
          reached.add(target)
          visit(target)
        }
      }
    }
    visit('')
    const parts = [...file.parts.keys()].filter(
      name => !name.endsWith('.rels') && name !== '[Content_Types].xml',
    )
    expect(parts.filter(name => !reached.has(name))).toEqual([])
  })

  test('uses only relations that are there', () => {
    for (const [name, content] of file.parts) {
      if (typeof content !== 'string' || name.endsWith('.rels')) continue
      const used = [...content.matchAll(/\br:(?:id|embed|link)="([^"]*)"/g)].map(match => match[1] ?? '')
      const known = file.relations(name)
      expect(
        used.filter(id => !known.has(id)),
        name,
      ).toEqual([])
    }
  })

  test('is the same for the same deck, though PptxGenJS counts charts through the process (#1339)', async () => {
    const again = await writeDeck(sampleDeck())
    expect(await writeDeck(sampleDeck())).toEqual(again)
    expect([...file.parts.keys()].filter(name => name.startsWith('ppt/charts/chart'))).toEqual([
      'ppt/charts/chart1.xml',
      'ppt/charts/chart2.xml',
      'ppt/charts/chart3.xml',
    ])
  })

  test('does not change the deck that it is given (#406)', async () => {
    const given = sampleDeck()
    await writeDeck(given)
    expect(given).toEqual(sampleDeck())
  })
})

describe('masters and layouts', () => {
  test('have placeholders on the master, and each master its own theme (#1443)', () => {
    const types = [...file.part('ppt/slideMasters/slideMaster1.xml').matchAll(/<p:ph type="(\w+)"/g)]
    expect(types.map(match => match[1])).toEqual(['title', 'body', 'ftr', 'sldNum'])
    const themes = ['ppt/slideMasters/slideMaster1.xml', 'ppt/notesMasters/notesMaster1.xml'].map(master =>
      [...file.relations(master).values()].filter(({ kind }) => kind === 'theme').map(({ target }) => target),
    )
    expect(themes).toEqual([['ppt/theme/theme1.xml'], ['ppt/theme/theme2.xml']])
  })

  test('are those of the deck, without PptxGenJS’s empty one', () => {
    const names = deck.layouts.map((_, index) => {
      const xml = file.part(`ppt/slideLayouts/slideLayout${index + 1}.xml`)
      return /<p:cSld name="([^"]*)"/.exec(xml)?.[1]
    })
    expect(names).toEqual(['Title Slide', 'Issue &amp; &quot;Ask&quot;', 'Title and Content'])
    expect(file.parts.has('ppt/slideLayouts/slideLayout4.xml')).toBe(false)
  })

  test('are used by the slides that name them', () => {
    deck.slides.forEach((slide, index) => {
      const relation = [...file.relations(`ppt/slides/slide${index + 1}.xml`).values()].find(
        ({ kind }) => kind === 'slideLayout',
      )
      const number = deck.layouts.findIndex(({ name }) => name === slide.layout) + 1
      expect(relation?.target).toBe(`ppt/slideLayouts/slideLayout${number}.xml`)
    })
  })

  test('carry the theme’s colours by slot and its fonts', () => {
    const theme = file.part('ppt/theme/theme1.xml')
    expect(theme).toContain('<a:dk2><a:srgbClr val="12324F"/></a:dk2>')
    expect(theme).toContain('<a:accent4><a:srgbClr val="9A3B26"/></a:accent4>')
    expect(theme).toContain('<a:majorFont><a:latin typeface="Georgia"/>')
    expect(theme).toContain('name="Briefing &quot;quiet&quot;"')
    const issue = file.part('ppt/slideLayouts/slideLayout2.xml')
    expect(issue).toContain('<a:schemeClr val="bg2"/>')
    expect(file.part('ppt/slideLayouts/slideLayout1.xml')).toContain('<a:latin typeface="+mj-lt"/>')
  })

  test('repeat nothing that the master says', () => {
    const title = shapesOf(file.part('ppt/slideLayouts/slideLayout3.xml'))[0]
    expect(title).toContain('<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle></a:lstStyle>')
  })
})

describe('slides', () => {
  test('fill placeholders of their layout, by type and index', () => {
    deck.slides.forEach((slide, index) => {
      const layout = deck.layouts.findIndex(({ name }) => name === slide.layout) + 1
      const keys = (xml: string) =>
        [...xml.matchAll(/<p:ph [^>]*>/g)].map(
          ([tag]) => `${attribute(tag, 'type')} ${attribute(tag, 'idx')}`,
        )
      const known = keys(file.part(`ppt/slideLayouts/slideLayout${layout}.xml`))
      const used = keys(file.slide(index + 1))
      expect(new Set(known).size).toBe(known.length)
      expect(used.filter(key => !known.includes(key))).toEqual([])
      expect(used).toHaveLength(slide.shapes.filter(({ type }) => type === 'placeholder').length)
    })
  })

  test('leave place, size and colour to the layout where the deck says nothing of them (#595)', () => {
    deck.slides.forEach((slide, index) => {
      const shapes = shapesOf(file.slide(index + 1))
      expect(shapes).toHaveLength(slide.shapes.length)
      slide.shapes.forEach((shape, place) => {
        if (shape.type !== 'placeholder') return
        const xml = shapes[place] ?? ''
        expect(xml.includes('<a:xfrm>')).toBe(shape.box !== null)
        const runs = shape.paragraphs.flatMap(paragraph => paragraph.runs)
        expect(xml.match(/ sz="\d/g)?.length ?? 0).toBe(runs.filter(run => run.size !== null).length)
        expect(xml.match(/<a:solidFill>/g)?.length ?? 0).toBe(runs.filter(run => run.color !== null).length)
        expect(xml).not.toContain('hasCustomPrompt')
      })
    })
  })

  test('have unique ids and names (#1532)', () => {
    deck.slides.forEach((_, index) => {
      const tags = [...file.slide(index + 1).matchAll(/<p:cNvPr [^>]*>/g)].map(match => match[0])
      for (const name of ['id', 'name']) {
        const values = tags.map(tag => attribute(tag, name))
        expect(new Set(values).size).toBe(values.length)
      }
    })
    expect(file.slide(3)).toContain('name="Figure 2"')
  })

  test('say their texts, in order, with one language', () => {
    expect(paragraphsOf(file.slide(2)).slice(0, 8)).toEqual([
      '(C) Norland <still> wants quotas & ports',
      'Fisheries',
      '(C) The minister seeks a quota of 1.1% [¶1]',
      '(U) A lower point with a vertical tab, and "quotes"',
      'A line without a bullet\nand a break in it',
      'Say: to be drafted',
      'Watch out: the opposition',
      'CONFIDENTIAL//NOFORN',
    ])
    for (const [index] of deck.slides.entries()) {
      for (const [tag] of file.slide(index + 1).matchAll(/<a:rPr\b[^>]*>/g))
        expect(attribute(tag, 'lang')).toBe('en-GB')
    }
  })

  test('describe pictures, tables, charts and speaking shapes, and mark decoration (#1298)', () => {
    const [, figure, free, line, , seal] = shapesOf(file.slide(3))
    expect(figure).toContain('descr="1.1 per cent of all landings"')
    expect(free).not.toContain('decorative')
    expect(line).toContain('<adec:decorative')
    expect(seal).toContain('descr="Seal of the ministry"')
    expect(file.slide(4)).toContain('descr="Who takes part, with title and side"')
    expect(file.slide(5).match(/descr="Landings by year/g)).toHaveLength(3)
  })

  test('lead from a run to another slide', () => {
    const link =
      /<a:hlinkClick r:id="([^"]*)" action="ppaction:\/\/hlinksldjump"/.exec(file.slide(2))?.[1] ?? ''
    expect(file.relations('ppt/slides/slide2.xml').get(link)).toEqual({
      kind: 'slide',
      target: 'ppt/slides/slide6.xml',
    })
    expect(file.slide(4)).toContain('hlinksldjump')
  })

  test('number themselves by a field', () => {
    expect(shapesOf(file.slide(4)).at(-1)).toContain(
      'type="slidenum"><a:rPr lang="en-GB"/><a:t>4</a:t></a:fld>',
    )
    expect(paragraphsOf(file.slide(4)).at(-1)).toBe('4 of 6')
  })

  test('keep table cells, spans of rows and header', () => {
    const rows = [...file.slide(4).matchAll(/<a:tr .*?<\/a:tr>/gs)].map(
      ([row]) => row.split('<a:tc>').length - 1,
    )
    expect(rows).toEqual([3, 3, 3])
    expect(file.slide(4)).toContain('<a:tblPr firstRow="1"/>')
    expect(
      file.slide(4).match(/<a:lnB w="19050".*?<a:schemeClr val="accent1"\/>.*?<\/a:lnB>/gs),
    ).toHaveLength(3)
    expect(paragraphsOf(file.slide(4)).slice(4, 7)).toEqual([
      '(U) Ödegård [¶2]',
      'Minister of Fisheries',
      'Leader of the "Sea" party',
    ])
  })
})
