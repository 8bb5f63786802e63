/** Words and numbers in lower case, without punctuation: what a line is recognised by. */
export const tokens = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** True where `part` can be had from `whole` by leaving words out. */
export function isSubsequence(part: string[], whole: string[]): boolean {
  let at = 0
  for (const word of whole) if (word === part[at]) at++
  return at === part.length
}

/** True where every word of `part` stands somewhere in `whole`. */
export function isContained(part: string[], whole: ReadonlySet<string>): boolean {
  return part.every(word => whole.has(word))
}
