import type { Package } from './package.ts'
import { repairChartBlanks } from './repairs/chart-blanks.ts'
import { repairChartCategories } from './repairs/chart-categories.ts'
import { repairChartNumbers } from './repairs/chart-numbers.ts'
import { repairChartOrder } from './repairs/chart-order.ts'
import { repairWorkbooks } from './repairs/workbooks.ts'

/** Charts and the workbooks behind them; `created` is an ISO date-time. */
export function repairCharts(parts: Package, language: string, created: string): void {
  repairChartNumbers(parts)
  for (const [name, content] of parts) {
    if (typeof content !== 'string' || !/^ppt\/charts\/[^/]*\.xml$/.test(name)) continue
    const chart = repairChartBlanks(repairChartCategories(repairChartOrder(content)))
    parts.set(name, chart.replaceAll('lang="en-US"', `lang="${language}"`))
  }
  repairWorkbooks(parts, created)
}
