/** Categories of one level as plain strings: PptxGenJS writes them as the levels of a tree (#1466). */
export function repairChartCategories(chart: string): string {
  return chart.replace(/<c:multiLvlStrRef>.*?<\/c:multiLvlStrRef>/gs, categories =>
    categories.split('<c:lvl>').length === 2
      ? categories.replace(/<\/?c:lvl>/g, '').replaceAll('c:multiLvlStr', 'c:str')
      : categories,
  )
}
