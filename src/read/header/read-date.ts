import { fullYear } from './classification-parts.ts'
import { dateTimeGroup } from './transmission-patterns.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * ISO day of the first date in a header's text: a date-time group, `Jan 04, 2011`, `4 January 2011`, `2011/01/04`,
 * and numbers with the month first, as Americans write them; null without one.
 */
export function readDate(text: string): string | null {
  const group = dateTimeGroup.exec(text)
  if (group !== null) return isoDay(group[5], month(group[4]), group[2])
  const words = /\b([A-Z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i.exec(text)
  if (words !== null) return isoDay(words[3], month(words[1]), words[2])
  const dayFirst = /\b(\d{1,2})[\s-]([A-Z]{3,9})\.?,?[\s-](\d{4}|\d{2})\b/i.exec(text)
  if (dayFirst !== null) return isoDay(dayFirst[3], month(dayFirst[2]), dayFirst[1])
  const together = /\b((?:19|20)\d{2})(\d{2})(\d{2})\b/.exec(text)
  if (together !== null) return isoDay(together[1], Number(together[2]), together[3])
  const yearFirst = /\b((?:19|20)\d{2})[/.-](\d{1,2})[/.-](\d{1,2})\b/.exec(text)
  if (yearFirst !== null) return isoDay(yearFirst[1], Number(yearFirst[2]), yearFirst[3])
  const numbers = /\b(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})\b/.exec(text)
  if (numbers === null) return null
  const [, first, second, year] = numbers
  return isoDay(year, Number(first), second) ?? isoDay(year, Number(second), first)
}

function month(word: string | undefined): number {
  return months.indexOf((word ?? '').slice(0, 3).toLowerCase()) + 1
}

function isoDay(year: string | undefined, monthNumber: number, day: string | undefined): string | null {
  const days = Number(day)
  if (year === undefined || monthNumber < 1 || monthNumber > 12 || days < 1 || days > 31) return null
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${fullYear(Number(year))}-${pad(monthNumber)}-${pad(days)}`
}
