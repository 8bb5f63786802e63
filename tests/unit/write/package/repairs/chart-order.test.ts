import { expect, test } from 'vitest'
import { repairChartOrder } from '../../../../../src/write/package/repairs/chart-order.ts'

test('leaves two axes', () => {
  const axes = ['1', '2', '3'].map(id => `<c:axId val="${id}"/>`).join(' ')
  expect(repairChartOrder(`<c:barChart>${axes}</c:barChart>`)).toBe(
    '<c:barChart><c:axId val="1"/> <c:axId val="2"/></c:barChart>',
  )
})

test('orders a line chart: grouping first, marker before labels, for each series', () => {
  const series = (n: number) =>
    `<c:ser><c:idx val="${n}"/>  <c:invertIfNegative val="0"/><c:dLbls><c:x/></c:dLbls><c:marker>${n}</c:marker><c:cat/></c:ser>`
  expect(repairChartOrder(`<c:lineChart><c:varyColors val="0"/>${series(0)}${series(1)}</c:lineChart>`)).toBe(
    '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>' +
      [0, 1]
        .map(
          n => `<c:ser><c:idx val="${n}"/><c:marker>${n}</c:marker><c:dLbls><c:x/></c:dLbls><c:cat/></c:ser>`,
        )
        .join('') +
      '</c:lineChart>',
  )
})
