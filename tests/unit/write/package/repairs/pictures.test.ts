import { expect, test } from 'vitest'
import type { PictureShape } from '../../../../../src/model/deck.ts'
import { sampleDeck } from '../../pptx/sample-deck.ts'
import { opened } from '../opened.ts'

const box = { x: 10, y: 40, width: 50, height: 50 }
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>').toString('base64')
const picture = (mediaType: PictureShape['mediaType'], content: string): PictureShape => ({
  type: 'picture',
  name: 'Seal',
  altText: 'A seal',
  box,
  mediaType,
  content,
})

const media = (parts: Map<string, unknown>) =>
  [...parts.keys()].filter(name => name.startsWith('ppt/media/')).sort()

test('a picture on many slides is stored once (#1339)', async () => {
  const deck = sampleDeck()
  for (const slide of deck.slides) slide.shapes.push(picture('image/png', png))
  const file = await opened(deck)
  expect(media(file.parts)).toEqual(['ppt/media/image1.png'])
  for (const [index] of deck.slides.entries()) {
    const targets = [...file.relations(`ppt/slides/slide${index + 1}.xml`).values()].map(
      ({ target }) => target,
    )
    expect(targets).toContain('ppt/media/image1.png')
  }
})

test('an SVG has a clear picture beside it, the same each time (#401)', async () => {
  const deck = sampleDeck()
  deck.slides[0]?.shapes.push(picture('image/svg+xml', svg))
  const file = await opened(deck)
  const [fallback] = [...file.parts].filter(([name, bytes]) => name.endsWith('.png') && bytes.length === 68)
  expect(fallback).toBeDefined()
  expect(
    media(file.parts)
      .map(name => name.replace(/.*\./, ''))
      .sort(),
  ).toEqual(['png', 'png', 'svg'])
  expect(file.part('[Content_Types].xml')).toContain('Extension="svg"')
  expect((await opened(deck)).parts).toEqual(file.parts)
})

test('a JPEG keeps its type', async () => {
  const deck = sampleDeck()
  deck.slides[0]?.shapes.push(picture('image/jpeg', png))
  const file = await opened(deck)
  expect(media(file.parts)).toContain('ppt/media/image1.jpeg')
  expect(file.part('[Content_Types].xml')).toContain('Extension="jpeg" ContentType="image/jpeg"')
})

test.each([
  ['image/png', png, ['image/png']],
  ['image/svg+xml', svg, ['image/png', 'image/svg+xml']],
] as const)('a logo of type %s stands on the master', async (type, content, kinds) => {
  const deck = { ...sampleDeck(), logo: picture(type, content) }
  const file = await opened(deck)
  const master = 'ppt/slideMasters/slideMaster1.xml'
  const relations = file.relations(master)
  const images = [...relations].filter(([, { kind }]) => kind === 'image')
  expect(images.map(([, { target }]) => `image/${target.endsWith('.svg') ? 'svg+xml' : 'png'}`)).toEqual(
    kinds,
  )
  for (const [id, { target }] of images) {
    expect(file.part(master)).toContain(`r:embed="${id}"`)
    expect(file.parts.has(target)).toBe(true)
  }
  expect(file.part(master)).toContain('name="Seal" descr="A seal"')
})
