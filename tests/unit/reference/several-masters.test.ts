import { expect, it } from 'vitest'
import { layOutDeck } from '../../../src/layout/lay-out-deck.ts'
import { readReference } from '../../../src/reference/read-reference.ts'
import { briefingTheme } from '../layout/fixtures.ts'
import { type OfficeHabits, officePackage, officeParts } from './office-package.ts'

/** One layout each, as LibreOffice has them: a kind that tells little, and the places of the last master. */
const habits: OfficeHabits = {
  width: 720,
  height: 405,
  main: 'presentation',
  dark: false,
  notes: false,
  layouts: [
    {
      type: 'tx',
      name: 'Title Slide',
      placeholders: [
        ['title', 0, [200, 110, 330, 120]],
        ['subTitle', 1, [240, 240, 450, 110]],
      ],
    },
    { type: 'titleOnly', name: 'Title Only', placeholders: [['title', 0, [200, 110, 330, 120]]] },
  ],
}

/** A second master like the first, but that its title has another place; the office's slides stand on 2, 1 or on 1 alone. */
function twoMasters(shown: number[]): Uint8Array {
  const parts = officeParts(habits)
  const part = (name: string) => parts[name] ?? ''
  const second = (text: string) =>
    text
      .replace(/slideLayout(\d)/g, (_, n: string) => `slideLayout${Number(n) + 2}`)
      .replace('slideMaster1.xml', 'slideMaster2.xml')
  const added: Record<string, string> = {
    'ppt/slideMasters/slideMaster1.xml': titled(
      part('ppt/slideMasters/slideMaster1.xml'),
      [30, 20, 660, 60],
      'FFFFFF',
    ),
    'ppt/slideMasters/slideMaster2.xml': titled(
      part('ppt/slideMasters/slideMaster1.xml'),
      [200, 110, 330, 120],
      '112233',
    ),
    'ppt/slideMasters/_rels/slideMaster2.xml.rels': second(
      part('ppt/slideMasters/_rels/slideMaster1.xml.rels'),
    ),
    'ppt/presentation.xml': part('ppt/presentation.xml')
      .replace('</p:sldMasterIdLst>', '<p:sldMasterId id="2147483700" r:id="rId20"/></p:sldMasterIdLst>')
      .replace(
        /<p:sldIdLst>.*<\/p:sldIdLst>/,
        `<p:sldIdLst>${shown.map((_, at) => `<p:sldId id="${300 + at}" r:id="rId${30 + at}"/>`).join('')}</p:sldIdLst>`,
      ),
    'ppt/_rels/presentation.xml.rels': part('ppt/_rels/presentation.xml.rels').replace(
      '</Relationships>',
      `${relation('rId20', 'slideMaster', 'slideMasters/slideMaster2.xml')}${shown.map((_, at) => relation(`rId${30 + at}`, 'slide', `slides/slide${10 + at}.xml`)).join('')}</Relationships>`,
    ),
  }
  for (const n of [1, 2]) {
    added[`ppt/slideLayouts/slideLayout${n + 2}.xml`] = part(`ppt/slideLayouts/slideLayout${n}.xml`)
    added[`ppt/slideLayouts/_rels/slideLayout${n + 2}.xml.rels`] = second(
      part(`ppt/slideLayouts/_rels/slideLayout${n}.xml.rels`),
    )
  }
  shown.forEach((master, at) => {
    added[`ppt/slides/slide${10 + at}.xml`] = part('ppt/slides/slide1.xml')
    added[`ppt/slides/_rels/slide${10 + at}.xml.rels`] = part('ppt/slides/_rels/slide1.xml.rels').replace(
      'slideLayout1',
      `slideLayout${2 * master - 1}`,
    )
  })
  return officePackage(habits, added)
}

const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`

/** A master with its title in another place and colour. */
const titled = (xml: string, [x, y, width, height]: [number, number, number, number], color: string) =>
  xml
    .replace(
      /<a:xfrm>.*?<\/a:xfrm>/,
      `<a:xfrm><a:off x="${x * 12700}" y="${y * 12700}"/><a:ext cx="${width * 12700}" cy="${height * 12700}"/></a:xfrm>`,
    )
    .replace(
      '<a:defRPr sz="3200"/>',
      `<a:defRPr sz="3200"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:defRPr>`,
    )

const read = (shown: number[]) => {
  const { value } = readReference(twoMasters(shown), 'office.pptx')
  if (value === null) throw new Error('The reference was refused')
  return value
}

it.each([
  [[2, 1, 1], 'slideMaster1', 'slideMaster2'],
  [[1, 2], 'slideMaster2', 'slideMaster1'],
  [[1, 1], 'slideMaster1', undefined],
])(
  'of two masters, shown by slides on %j, the chief one is what stands behind the cover',
  (shown, chief, cover) => {
    const { layouts, coverMaster } = read(shown)
    expect(layouts[0]?.master).toContain(chief)
    expect(coverMaster?.replace(/.*\/(\w+)\.xml/, '$1')).toBe(cover)
  },
)

it('puts the titles of a master back that LibreOffice wrote into the places of the last one', () => {
  const { layouts } = read([2, 1])
  const title = (master: string) =>
    layouts.filter(one => one.master.includes(master)).map(({ placeholders }) => placeholders[0]?.box)
  expect(title('slideMaster1')).toEqual(Array(2).fill({ x: 30, y: 20, width: 660, height: 60 }))
  expect(title('slideMaster2')).toEqual(Array(2).fill({ x: 200, y: 110, width: 330, height: 120 }))
})

it('gives marks in a title that stands on a ground of its own the colour of the title', () => {
  const markdown = '---\ntitle: x\nmarking: C\n---\n\n# (C) Cover\n\n---\n\n# (C) A point\n\n- (C) Point\n'
  const given = { sources: null, theme: briefingTheme.value, preparedBy: null, date: '2008-03-10' }
  const { slides } = layOutDeck(markdown, { ...given, reference: read([2, 1]) }).value
  const title = slides[1]?.shapes[0]
  const mark = title?.type === 'placeholder' ? title.paragraphs[0]?.runs[0] : null
  expect([mark?.text, mark?.color]).toEqual(['(C) ', 'FFFFFF'])
})
