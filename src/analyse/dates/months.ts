const names = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** 1 to 12, by the first three letters. */
const monthNumber = (word: string): number =>
  names.findIndex(name => name.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase()) + 1

/** Both ways to write a form; capitals decide, since "may" and "march" are words. */
const written = (forms: string[]): string => forms.flatMap(form => [form, form.toUpperCase()]).join('|')
const short = [...names.filter(name => name !== 'May').map(name => name.slice(0, 3)), 'Sept']
const monthWord = new RegExp(
  `\\b(?:(?:${written(names)})(?![A-Za-zÀ-ɏ])|(?:${written(short)})(?![A-Za-zÀ-ɏ])\\.?)`,
  'g',
)

/** A character of no script for each month: U+E011 for January. */
const base = 0xe010
export const monthStandIns = '\uE011-\uE01C'
export const standsForMonth = (standIns: string): number => standIns.charCodeAt(0) - base

/** The text, as long as before, with each letter of a month's name replaced by the month's stand-in. */
export const withMonthStandIns = (text: string): string =>
  text.replace(monthWord, word => String.fromCharCode(base + monthNumber(word)).repeat(word.length))

export const monthName = (month: number): string => names[month - 1] ?? ''
