import { expect, test } from 'vitest'
import { notesFitXml } from '../../../../../src/write/package/xml/notes-fit-xml.ts'
import { paragraph } from '../../pptx/sample-text.ts'

const box = { x: 36, y: 300, width: 468, height: 370 }
const words = (count: number) => paragraph([Array.from({ length: count }, () => 'word').join(' ')])

test.each([
  ['nothing', [], '<a:normAutofit/>'],
  ['what fits', [words(60), words(60)], '<a:normAutofit/>'],
  ['a little too much', [words(400)], '<a:normAutofit fontScale="92500"/>'],
  ['far too much', [words(4000)], '<a:normAutofit fontScale="55000"/>'],
])('%s', (_what, paragraphs, expected) => {
  expect(notesFitXml(paragraphs, box)).toBe(`<a:bodyPr>${expected}</a:bodyPr>`)
})

test('more text is never larger', () => {
  const scale = (count: number) =>
    Number(/fontScale="(\d+)"/.exec(notesFitXml([words(count)], box))?.[1] ?? 100000)
  const scales = [100, 300, 400, 500, 600, 800, 1000].map(scale)
  expect(scales).toEqual(scales.toSorted((a, b) => b - a))
})
