/** Words and numbers in lower case, without punctuation: what a line is recognised by. */
export const tokens = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** True where `part` can be had from the texts, read one behind the other, by leaving words out. */
export function isSubsequence(part: string[], ...texts: string[][]): boolean {
  let at = 0
  for (const text of texts)
    for (const word of text) {
      if (at === part.length) return true
      if (word === part[at]) at++
    }
  return at === part.length
}

/** True where every word of `part` stands somewhere in `whole`. */
export function isContained(part: string[], whole: ReadonlySet<string>): boolean {
  return part.every(word => whole.has(word))
}
