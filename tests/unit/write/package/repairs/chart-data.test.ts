import { expect, test } from 'vitest'
import { repairChartBlanks } from '../../../../../src/write/package/repairs/chart-blanks.ts'
import { repairChartCategories } from '../../../../../src/write/package/repairs/chart-categories.ts'

const points = '<c:pt idx="0"><c:v>2000</c:v></c:pt>'
const tree = (...levels: string[]) =>
  `<c:cat> <c:multiLvlStrRef><c:f>Sheet1!$A$2</c:f><c:multiLvlStrCache><c:ptCount val="1"/>` +
  `${levels.map(level => `<c:lvl>${level}</c:lvl>`).join('')}</c:multiLvlStrCache></c:multiLvlStrRef></c:cat>`

test('categories of one level are strings (#1466)', () => {
  expect(repairChartCategories(tree(points))).toBe(
    `<c:cat> <c:strRef><c:f>Sheet1!$A$2</c:f><c:strCache><c:ptCount val="1"/>${points}</c:strCache></c:strRef></c:cat>`,
  )
})

test('categories of several levels stay', () => {
  expect(repairChartCategories(tree(points, points))).toBe(tree(points, points))
})

test('a missing value has no point', () => {
  const kept = '<c:pt idx="1"><c:v>0</c:v></c:pt>'
  expect(repairChartBlanks(`<c:pt idx="0"><c:v></c:v></c:pt>${kept}`)).toBe(kept)
})
