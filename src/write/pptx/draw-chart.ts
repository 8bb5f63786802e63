import type { ChartShape } from '../../model/deck.ts'
import { place } from './place.ts'
import type { ChartOptions, PresentationSlide } from './pptxgen.ts'
import { schemeColor } from './scheme-color.ts'

/** Series take the theme's accents in turn. */
const accents = ['accent', 'position', 'raise', 'watchOut', 'staff', 'muted'].map(schemeColor)

/** A native chart with its workbook. */
export function drawChart(slide: PresentationSlide, chart: ChartShape): void {
  const data = chart.series.map(series => ({
    name: series.name,
    labels: chart.categories,
    // PptxGenJS writes an empty cell for null; its types know numbers only.
    values: series.values as number[],
  }))
  slide.addChart(chart.kind, data, { ...place(chart.box), ...chartOptions(chart) })
}

function chartOptions(chart: ChartShape): ChartOptions {
  // A colour for each series or slice: with fewer PptxGenJS picks markers at random, with more it colours the values
  // of a single series one by one, in an order that the schema forbids.
  const needed = Math.max(1, chart.kind === 'pie' ? chart.categories.length : chart.series.length)
  const text = { fontFace: '+mn-lt', color: schemeColor('text'), size: 14 }
  return {
    objectName: chart.name,
    altText: chart.altText,
    chartColors: Array.from({ length: needed }, (_, index) => accents[index % accents.length] ?? 'accent1'),
    chartArea: { roundedCorners: false },
    showLegend: chart.kind === 'pie' || chart.series.length > 1,
    legendPos: 'b',
    legendFontFace: text.fontFace,
    legendFontSize: text.size,
    legendColor: text.color,
    showPercent: false,
    showValue: true,
    dataLabelFontFace: text.fontFace,
    dataLabelFontSize: text.size,
    dataLabelColor: text.color,
    dataLabelFormatCode: 'General',
    ...(chart.kind === 'pie' ? { dataLabelPosition: 'outEnd' as const } : {}),
    catAxisLabelFontFace: text.fontFace,
    catAxisLabelFontSize: text.size,
    catAxisLabelColor: text.color,
    valAxisLabelFontFace: text.fontFace,
    valAxisLabelFontSize: text.size,
    valAxisLabelColor: text.color,
    valAxisLabelFormatCode: 'General',
    valGridLine: { style: 'none' },
    displayBlanksAs: 'gap',
  }
}
