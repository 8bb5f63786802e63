import { adverbs } from './tables/function-words.ts'

export const isAdverb = (word: string): boolean => adverbs.has(word) || /..ly$/u.test(word)
