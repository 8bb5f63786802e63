/** A value that is not there has no point: PptxGenJS writes one with an empty number. */
export function repairChartBlanks(chart: string): string {
  return chart.replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '')
}
