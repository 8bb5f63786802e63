const negations = new Set(
  'not no never none nor neither nobody nothing without cannot unless hardly barely t'.split(' '),
)

/**
 * True where the words of a line stand in their source, in order, with a negation between them that the line lacks:
 * `does always keep him informed` for `does not always keep him informed`. Both are tokens, so that "don't" ends in `t`.
 */
export function dropsNegation(line: string[], source: string[]): boolean {
  let at = 0
  let end = -1
  for (const [place, word] of source.entries()) {
    if (word !== line[at]) continue
    at += 1
    if (at === line.length) {
      end = place
      break
    }
  }
  if (line.length === 0 || end < 0) return false
  // Backwards from the end, so that the words found are the closest ones.
  let left = line.length - 1
  for (let place = end; left >= 0 && place >= 0; place--) {
    if (source[place] === line[left]) left -= 1
    else if (negations.has(source[place] ?? '')) return true
  }
  return false
}
