const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** `2003-01-09`, `2003-01` or `2003`. */
export function isoOf(year: number, month: number | null, day: number | null): string {
  if (month === null) return String(year)
  return day === null ? `${year}-${twoDigits(month)}` : `${year}-${twoDigits(month)}-${twoDigits(day)}`
}

/** `--09-18`: every year's. */
export const recurringIso = (month: number, day: number | null): string =>
  day === null ? `--${twoDigits(month)}` : `--${twoDigits(month)}-${twoDigits(day)}`

/** Days since 1970 of a date; the middle of the month, or of the year, where the day is not known. */
export const dayNumber = (year: number, month: number | null, day: number | null): number =>
  Date.UTC(year, (month ?? 7) - 1, day ?? (month === null ? 1 : 15)) / 86_400_000

/** A day as written in ISO, counted from 1970; null for what is no day. */
export function dayOfIso(iso: string | null): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/u.exec(iso ?? '')
  return parts ? dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null
}

/** False for February 30. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1
}
