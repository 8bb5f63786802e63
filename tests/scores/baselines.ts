import type { Row } from './cases.ts'
import type { Decide } from './f1.ts'
import type { GoldRole } from './gold.ts'

const each =
  (decide: (row: Row) => GoldRole): Decide =>
  ({ rows }) =>
    new Map(rows.map(row => [row, decide(row)]))

/** Everything is background. */
export const nothing = each(() => 'background')

/** A dozen key words and nothing else. */
export const keyWords = each(({ text }) => {
  if (
    /\b(?:you (?:should|could|might|may|can)|we (?:recommend|suggest|urge|ask|hope)|please|the secretary (?:should|may|might))\b/iu.test(
      text,
    )
  )
    return 'raise'
  if (/\b(?:avoid|do not|should not|sensitive|risk|danger|fragile|careful|red line)\b/iu.test(text))
    return 'watchOut'
  if (
    /\b(?:wants?|hopes?|believes?|fears?|insists?|maintains?|says?|told|prefers?|would like)\b/iu.test(text)
  )
    return 'theirPosition'
  return 'background'
})
