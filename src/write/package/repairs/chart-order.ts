/**
 * The order of the schema: PptxGenJS gives bar charts a third axis, line charts no grouping but an
 * `invertIfNegative`, and puts their labels before the marker.
 */
export function repairChartOrder(chart: string): string {
  return chart
    .replace(/(<c:axId val="\d+"\/>\s*<c:axId val="\d+"\/>)\s*<c:axId val="\d+"\/>/g, '$1')
    .replace(/<c:lineChart>.*?<\/c:lineChart>/gs, line =>
      line
        .replace('<c:lineChart><c:varyColors', '<c:lineChart><c:grouping val="standard"/><c:varyColors')
        .replace(/\s*<c:invertIfNegative [^>]*\/>/g, '')
        .replace(/(<c:dLbls>(?:(?!<\/c:ser>).)*?<\/c:dLbls>)(<c:marker>.*?<\/c:marker>)/gs, '$2$1'),
    )
}
