const small = /^(?:of|the|and|for|on|in|to|de|des|du|la|le|y|e|d|der|und|a|an)$/i

/** "Canadian Forces (CF)", "the Mutual Legal Assistance Treaty (MLAT)", "CF (Canadian Forces)": long forms by short form. */
export function spelledOut(sentence: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const match of sentence.matchAll(/\((?<short>[A-Z][A-Za-z&/-]*[A-Z])s?\)/gu)) {
    const short = match.groups?.short ?? ''
    const long = before(sentence.slice(0, match.index), short)
    if (long !== null) found.set(short, long)
  }
  for (const match of sentence.matchAll(
    /(?<![\p{L}-])(?<short>[A-Z]{2,8}) \((?:the )?(?<long>\p{Lu}[\p{L}'’ -]{6,80})\)/gu,
  )) {
    const { short = '', long = '' } = match.groups ?? {}
    if (initialsFit(long.split(/[\s-]+/u), short)) found.set(short, long)
  }
  return found
}

/** The fewest words in front of the bracket whose initials spell the short form. */
function before(text: string, short: string): string | null {
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu)].slice(-(short.length * 2 + 2))
  for (let count = 1; count <= words.length; count++) {
    const first = words.at(-count)
    if (!first || small.test(first[0])) continue
    const run = words.slice(-count).flatMap(([word]) => word.split('-'))
    if (initialsFit(run, short)) return text.slice(first.index).trim()
  }
  return null
}

function initialsFit(words: string[], short: string): boolean {
  const letters = short.toUpperCase().replace(/[^A-Z]/gu, '')
  const all = words.map(word => (word[0] ?? '').toUpperCase()).join('')
  const solid = words
    .filter(word => !small.test(word))
    .map(word => (word[0] ?? '').toUpperCase())
    .join('')
  return all === letters || solid === letters
}
