import { nameEnd } from '../people/read-name.ts'
import { isHead, readTitle } from '../people/read-title.ts'
import { plainOf, type Word, wordsIn } from '../people/words.ts'
import { shortTitles } from '../tables/short-titles.ts'
import { nationalities, placeWords } from '../tables/states.ts'
import { wordsOf } from '../tables/words-of.ts'

/** A title with or without a name, in a header line. */
export interface Named {
  /** Title and name as written: `DEPUTY SECRETARY THORNBURY`. */
  text: string
  title: string
  name: string | null
  start: number
  end: number
}

/** In plain letters; empty for a bare office. */
export const surnameOf = ({ name }: Named): string =>
  plainOf(name ?? '')
    .split(' ')
    .at(-1) ?? ''

/** What no word of a line can be: `U/S BURNS`, `SEC VISIT`. */
const unspoken = /(?<![\w/])(?:[UADS]\/[SE]|(?:SEC|Sec)(?=['’]|\s(?:VISIT|Visit|visit)))(?![\w/])/gu

/** The persons and bare offices of a header line in capitals or title case, in order. */
export function namedIn(text: string): Named[] {
  const line = text
    .replace(/(?<=\p{Lu})['’]s\b/gu, "'S")
    .replace(unspoken, short => (shortTitles.get(short.toUpperCase()) ?? short).toUpperCase())
  const words = wordsIn(line)
  const found: Named[] = []
  let at = 0
  while (at < words.length) {
    const one = namedAt(words, at, line)
    if (one) found.push(one.named)
    at = one?.next ?? at + 1
  }
  return found
}

function namedAt(words: Word[], at: number, line: string): { named: Named; next: number } | null {
  const word = words[at]
  if (!word || !isHead(word)) return null
  const possessed = word.possessive
  const title = possessed
    ? readTitle([...words.slice(0, at), { ...word, possessive: false }], at, true)
    : readTitle(words, at, true)
  if (!title) return null
  const first = words[title.to]
  const to = !possessed && first && /^ ?$/u.test(first.gap) ? headerNameEnd(words, title.to) : title.to
  const start = words[title.from]?.start ?? 0
  const end = words[to - 1]?.end ?? start
  return {
    named: {
      text: line.slice(start, end),
      title: line.slice(start, words[title.to - 1]?.end),
      name: to > title.to ? line.slice(first?.start, end) : null,
      start,
      end,
    },
    next: Math.max(to, at + 1),
  }
}

const none: ReadonlySet<string> = new Set()

/** What stands behind a bare title in a header line and is no name: "SECRETARY VISIT", "SECRETARY FROM AMBASSADOR". */
const noNames = wordsOf(`
visit visits trip travel meeting meetings call calls stop stopover talks and or for from to in at on of with by re via
participation attendance arrival departure scenesetter scene overview briefing brief paper papers points request
requests only please pass en route info attn the a an august january february march april may june july september october
november december schedule itinerary program agenda level bilateral designate elect eyes per as is will
`)

/** In capitals any other word behind a title is a name: "SECRETARY GATES' VISIT", "SECRETARY RICE". */
function headerNameEnd(words: Word[], from: number): number {
  const first = words[from]
  if (!first?.capital || noNames.has(first.plain) || isHead(first)) return from
  if (placeWords.has(first.plain) || nationalities.has(first.plain)) return from
  if (first.possessive) return from + 1
  const rest = nameEnd(words, from + 1, { caps: true, small: none, alone: none, acting: none })
  const next = words[from + 1]
  return next?.gap === ' ' && !noNames.has(next.plain) ? Math.max(from + 1, rest) : from + 1
}
