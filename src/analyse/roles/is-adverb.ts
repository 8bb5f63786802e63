import { adverbs } from './tables/function-words.ts'

export const isAdverb = (word: string): boolean =>
  adverbs.has(word) || (word.length > 3 && word.endsWith('ly'))
