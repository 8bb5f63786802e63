import type { Element, Pattern, Place } from './cue-index.ts'
import type { Word } from './words.ts'

/** Calls back for each pattern that matches, with the words it matched from and to (exclusive). */
export function matchPatterns(
  words: Word[],
  found: (pattern: Pattern, from: number, to: number) => void,
): void {
  const places = words.map(({ lexeme }) => lexeme.place)
  for (let at = 0; at < places.length; at++)
    for (const pattern of places[at]?.patterns ?? nothing) {
      if (pattern.opens && !beginsClause(words, at)) continue
      const end = matchFrom(places, at + pattern.known, pattern.elements, pattern.next)
      if (end > 0) found(pattern, at, end)
    }
}

const nothing: never[] = []
function fits({ forms, marks }: Place, element: { words: ReadonlySet<string>; marks: number }): boolean {
  if ((marks & element.marks) === 0) return false
  const { words } = element
  for (const form of forms) if (words.has(form)) return true
  return false
}

/** The place behind the match; -1 for none. Gaps do not reach over the end of a clause. */
function matchFrom(places: Place[], at: number, elements: Element[], next: number): number {
  const element = elements[next]
  if (!element) return at
  if (element.kind === 'start') return -1
  if (element.kind === 'not') {
    const barred = places[at]
    return barred && fits(barred, element) ? -1 : matchFrom(places, at, elements, next + 1)
  }
  if (element.kind === 'gap') {
    for (let skip = 0; skip <= element.most; skip++) {
      if (skip > 0 && endsClause(places[at + skip - 1]?.forms[0])) return -1
      const end = matchFrom(places, at + skip, elements, next + 1)
      if (end >= 0) return end
    }
    return -1
  }
  const place = places[at]
  if (place && fits(place, element)) {
    const end = matchFrom(places, at + 1, elements, next + 1)
    if (end >= 0) return end
  }
  return element.optional ? matchFrom(places, at, elements, next + 1) : -1
}

const endsClause = (word: string | undefined): boolean => word === undefined || word === ';' || word === ':'

function beginsClause(words: Word[], at: number): boolean {
  const before = words[at - 1]?.word
  return before === undefined || clauseOpeners.has(before)
}

const clauseOpeners = new Set([';', ':', '(', '"', '“', '--'])
