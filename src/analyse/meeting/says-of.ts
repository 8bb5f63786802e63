/** Stands for the name that is looked for, so that each pattern is compiled once. */
export const name = '\u0001'

/** The plain sentences in which one of these plain words stands, `name` in its place. */
export const namingIn = (sentences: string[], words: string[]): string[] =>
  sentences.flatMap(sentence =>
    words.flatMap(word => (word !== '' && sentence.includes(word) ? sentence.replaceAll(word, name) : [])),
  )

/** Whether one of the sentences says by one of the patterns, which hold `name`, something of its bearer. */
export const saysOf = (patterns: RegExp[], sentences: string[]): boolean =>
  sentences.some(sentence => patterns.some(pattern => pattern.test(sentence)))
