import { beforeAll, describe, expect, test } from 'vitest'
import { sampleDeck } from '../pptx/sample-deck.ts'
import { type Opened, opened, paragraphsOf } from './opened.ts'

let file: Opened
beforeAll(async () => {
  file = await opened(sampleDeck())
})

describe('notes', () => {
  test('keep their paragraphs (#1250) between the banners', () => {
    expect(paragraphsOf(file.part('ppt/notesSlides/notesSlide2.xml'))).toEqual([
      'CONFIDENTIAL//NOFORN',
      'CONFIDENTIAL//NOFORN',
      '1. (C) Norland <wants> more & "better" ports.\nSecond line.',
      '2. (U) A second paragraph.',
      'CONFIDENTIAL//NOFORN',
      '2',
    ])
  })
})

describe('the presentation', () => {
  test('names the notes master before the slides, on a page of its own size', () => {
    const xml = file.part('ppt/presentation.xml')
    expect(xml.indexOf('<p:notesMasterIdLst>')).toBeLessThan(xml.indexOf('<p:sldIdLst>'))
    expect(xml).toContain('<p:notesSz cx="6858000" cy="9144000"/>')
    expect(xml).toContain('<p:sldSz cx="12192000" cy="6858000"/>')
  })

  test('tells its title, category, keywords, language and the deck’s own date', () => {
    const core = file.part('docProps/core.xml')
    expect(core).toContain('<cp:category>CONFIDENTIAL//NOFORN</cp:category>')
    expect(core).toContain('<cp:keywords>03 NORDHAVN 12, PREL, EFIS</cp:keywords>')
    expect(core).toContain('<dc:language>en-GB</dc:language>')
    expect(core).toContain('<dc:subject>Fisheries &lt;and&gt; ports</dc:subject>')
    expect(core.match(/2003-02-11T08:00:00Z/g)).toHaveLength(2)
    const app = file.part('docProps/app.xml')
    expect(app).toContain('<vt:lpstr>(C) Norland &lt;still&gt; wants quotas &amp; ports</vt:lpstr>')
    expect(app).toContain('<Slides>6</Slides>')
  })
})
