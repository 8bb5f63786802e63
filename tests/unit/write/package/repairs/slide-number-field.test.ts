import { expect, test } from 'vitest'
import { repairSlideNumber } from '../../../../../src/write/package/repairs/slide-number-field.ts'

const shown = (xml: string) => xml.replace(/<a:rPr[^>]*\/>/g, '').replace(/<a:fld [^>]*>/g, '<a:fld>')

test.each([
  ['3 of 12', 3, '<a:fld><a:t>3</a:t></a:fld><a:r><a:t> of 12</a:t></a:r>'],
  ['Slide 12', 12, '<a:r><a:t>Slide </a:t></a:r><a:fld><a:t>12</a:t></a:fld>'],
  ['1 of 11', 1, '<a:fld><a:t>1</a:t></a:fld><a:r><a:t> of 11</a:t></a:r>'],
  ['11 of 12', 1, '<a:r><a:t>11 of 12</a:t></a:r>'],
])('%s on slide %i', (text, number, expected) => {
  const xml = `<a:r><a:rPr lang="en-US"/><a:t>${text}</a:t></a:r>`
  expect(shown(repairSlideNumber(xml, number))).toBe(expected)
})
