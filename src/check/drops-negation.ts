const negations = new Set(
  'not no never none nor neither nobody nothing without cannot unless hardly barely t'.split(' '),
)

/** What may stand between a negation and its verb. */
const between = new Set(
  'do does did to be been have has had can could will would shall should may might must ever yet even really at any'.split(
    ' ',
  ),
)

/**
 * True where the words of a line stand in their source, in order, with a negation between them that the line lacks, or
 * one before them that is theirs: `does always keep him informed` for `does not always keep him informed`,
 * `take the list` for `you should not take the list`. Both are tokens, so that "don't" ends in `t`; `opening` tells
 * which of the source's begin a sentence or a clause of their own.
 */
export function dropsNegation(line: string[], source: string[], opening: ReadonlySet<number>): boolean {
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
  let place = end
  for (; left >= 0 && place >= 0; place--) {
    if (source[place] === line[left]) left -= 1
    else if (negations.has(source[place] ?? '')) return true
  }
  while (!opening.has(place + 1) && between.has(source[place] ?? '')) place -= 1
  return !opening.has(place + 1) && negations.has(source[place] ?? '')
}
