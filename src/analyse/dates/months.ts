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

/** Number of a month (1 to 12) by its first three letters; 0 for none. */
export const monthNumber = (word: string): number =>
  names.findIndex(name => name.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase()) + 1

/** `January|JANUARY|Jan.|JAN.|...`: capitals decide, since "may" and "march" are words. */
export const monthPattern: string = names
  .flatMap(name => [
    name,
    ...(name.length > 4 ? [`${name.slice(0, 3)}(?!\\p{L})\\.?`] : []),
    ...(name === 'September' ? ['Sept(?!\\p{L})\\.?'] : []),
  ])
  .flatMap(form => [form, form.replace(/^[A-Za-z]{3,}/u, word => word.toUpperCase())])
  .join('|')

export const monthName = (month: number): string => names[month - 1] ?? ''
