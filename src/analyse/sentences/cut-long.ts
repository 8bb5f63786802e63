/** No sentence has so many letters: what has more is a list or noise. */
export const longest = 4000

/** A sentence as it is; one that is too long cut between words: what looks at each of its words looks at all the others. */
export function cutLong(text: string, start: number, end: number): [number, number][] {
  const parts: [number, number][] = []
  let from = start
  while (end - from > longest) {
    let to = from + longest
    while (to > from && !/\s/u.test(text[to] ?? '')) to--
    // A word without end is cut too, but no character.
    if (to === from) to += /[\uDC00-\uDFFF]/.test(text[from + longest] ?? '') ? longest - 1 : longest
    parts.push([from, from + text.slice(from, to).trimEnd().length])
    from = skipSpace(text, to)
  }
  parts.push([from, end])
  return parts
}

export function skipSpace(text: string, at: number): number {
  while (at < text.length && /\s/u.test(text[at] ?? '')) at++
  return at
}
