/** Stands for the name that is looked for, so that each pattern is compiled once. */
export const name = '\u0001'

/** Whether a sentence says by one of the patterns, which hold `name`, something of the bearer of one of these plain words. */
export function saysOf(patterns: RegExp[], sentence: string, words: string[]): boolean {
  const text = sentence
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
  return words.some(word => {
    if (word === '' || !text.includes(word)) return false
    const named = text.replaceAll(word, name)
    return patterns.some(pattern => pattern.test(named))
  })
}
