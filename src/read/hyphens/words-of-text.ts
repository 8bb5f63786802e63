/** How often each word form occurs in a text, in lower case, compounds with their hyphens. */
export function wordsOfText(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of text.matchAll(/\p{L}+(?:-\p{L}+)*/gu)) {
    if (word.length > 40) continue
    const form = word.toLowerCase()
    counts.set(form, (counts.get(form) ?? 0) + 1)
  }
  return counts
}
