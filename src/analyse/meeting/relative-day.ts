/** A day that is told from the day of the message: "today", "tomorrow", "Tuesday". */
export interface RelativeDay {
  text: string
  /** Where it stands in the text. */
  start: number
  /** Day from 1970; of several the first. */
  day: number
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const words = new RegExp(
  `(?<!\\b(?:last|every|each|since|until|on|a|till)\\s)(?<!\\bsince last\\s)\\b(?:(?:(?<today>today|tonight|this (?:morning|afternoon|evening))|(?<tomorrow>tomorrow))(?:['’]s (?=(?:\\w+ )?(?:calls?|meetings?|lunch|dinner|talks?|session|visit|appointment)\\b))?|(?:next |this |coming )?(?<weekday>${weekdays.join('|')}))\\b(?!['’]s|s\\b| last\\b|,? \\p{Lu}\\p{L}+ \\d)`,
  'iu',
)
const onWeekday = new RegExp(`\\bon (?<weekday>${weekdays.join('|')})\\b(?!['’]s|s\\b| last\\b)`, 'iu')

/** The first such day in the text; a weekday is the next one, the day of the message among them. */
export function relativeDay(text: string, anchor: number): RelativeDay | null {
  const found = words.exec(text) ?? onWeekday.exec(text)
  const { today, tomorrow, weekday } = found?.groups ?? {}
  const word = today ?? tomorrow ?? weekday
  if (found === null || word === undefined) return null
  const start = found.index
  if (weekday === undefined) return { text: word, start, day: anchor + (today === undefined ? 1 : 0) }
  // the first day of 1970 was a Thursday
  const here = (anchor + 4) % 7
  const there = weekdays.indexOf(weekday.toLowerCase())
  return { text: weekday, start, day: anchor + ((there - here + 7) % 7) }
}
