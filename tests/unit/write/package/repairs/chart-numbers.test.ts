import { expect, test } from 'vitest'
import type { Package } from '../../../../../src/write/package/package.ts'
import { repairChartNumbers } from '../../../../../src/write/package/repairs/chart-numbers.ts'

test('counts charts anew in names and relations, nowhere else (#1339)', () => {
  const parts: Package = new Map<string, string | Uint8Array>([
    ['ppt/charts/chart9.xml', 'chart9.xml'],
    ['ppt/charts/chart10.xml', '<c/>'],
    ['ppt/charts/_rels/chart10.xml.rels', '../embeddings/Microsoft_Excel_Worksheet10.xlsx'],
    ['ppt/embeddings/Microsoft_Excel_Worksheet10.xlsx', new Uint8Array()],
    ['ppt/slides/_rels/slide1.xml.rels', '/ppt/charts/chart9.xml /ppt/charts/chart10.xml slide10.xml'],
    ['ppt/slides/slide1.xml', 'see chart10.xml'],
  ])
  repairChartNumbers(parts)
  expect([...parts]).toEqual([
    ['ppt/charts/chart1.xml', 'chart9.xml'],
    ['ppt/charts/chart2.xml', '<c/>'],
    ['ppt/charts/_rels/chart2.xml.rels', '../embeddings/Microsoft_Excel_Worksheet2.xlsx'],
    ['ppt/embeddings/Microsoft_Excel_Worksheet2.xlsx', new Uint8Array()],
    ['ppt/slides/_rels/slide1.xml.rels', '/ppt/charts/chart1.xml /ppt/charts/chart2.xml slide10.xml'],
    ['ppt/slides/slide1.xml', 'see chart10.xml'],
  ])
})
