/** A day, month or year as far as the text writes it. */
export interface PartialDate {
  year: number | null
  /** 1 to 12. */
  month: number | null
  day: number | null
}

/** A date expression found in a text; offsets are the text's. */
export interface DateWords {
  text: string
  start: number
  end: number
  from: PartialDate
  /** The last day, month or year of an interval. */
  to: PartialDate | null
  kind: 'plain' | 'season' | 'fiscal' | 'recurring' | 'month'
  /** "last", "next", "this", or nothing said. */
  shift: 'last' | 'next' | 'this' | null
}
