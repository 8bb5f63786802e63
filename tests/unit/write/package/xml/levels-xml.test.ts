import { expect, test } from 'vitest'
import { levelsXml } from '../../../../../src/write/package/xml/levels-xml.ts'
import { bodyLevel, titleLevel } from '../../pptx/sample-text.ts'

const indents = (xml: string) =>
  [...xml.matchAll(/<a:lvl(\d)pPr marL="(-?\d+)" indent="(-?\d+)"/g)].map(match =>
    match.slice(1).map((number, index) => (index === 0 ? Number(number) : Number(number) / 12700)),
  )

test('a bullet hangs where the level above has its text', () => {
  const point = { ...bodyLevel, indent: 18 }
  const below = { ...bodyLevel, indent: 30 }
  expect(indents(levelsXml([point, below]))).toEqual([
    [1, 18, -18],
    [2, 30, -12],
  ])
  expect(indents(levelsXml([titleLevel, point, below]))).toEqual([
    [1, 0, 0],
    [2, 18, -18],
    [3, 30, -12],
  ])
})

test('deeper levels go on stepping in', () => {
  expect(indents(levelsXml([titleLevel, { ...bodyLevel, indent: 18 }], 4))).toEqual([
    [1, 0, 0],
    [2, 18, -18],
    [3, 36, -18],
    [4, 54, -18],
  ])
  expect(indents(levelsXml([titleLevel], 2))).toEqual([
    [1, 0, 0],
    [2, 0, 0],
  ])
})

test('says size, weight, colour and font by the theme', () => {
  expect(levelsXml([titleLevel])).toContain(
    '<a:defRPr sz="2800" b="1" kern="1200"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill><a:latin typeface="+mj-lt"/>',
  )
})
