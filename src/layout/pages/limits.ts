import type { Theme } from '../theme.ts'

/** What one slide holds: of points, of words, and of words where more saves a slide or keeps together what belongs together. */
export interface Limits {
  points: number
  words: number
  mostWords: number
}

const more = 1.7

export const limitsOf = ({ limits }: Theme): Limits => ({
  ...limits,
  mostWords: Math.round(limits.words * more),
})

/** The same where a slide is saved by them. */
export const denser = (limits: Limits): Limits => ({
  ...limits,
  points: limits.points + 1,
  words: limits.mostWords,
})
