import type { Case } from './cases.ts'
import type { GoldRole } from './gold.ts'

type Decide = (row: Case['rows'][number]) => GoldRole

/** Everything is background. */
export const nothing: Decide = () => 'background'

/** A dozen key words and nothing else. */
export const keyWords: Decide = ({ text }) => {
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
}
