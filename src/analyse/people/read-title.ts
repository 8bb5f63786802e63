import { prepositions } from '../roles/tables/function-words.ts'
import { shortTitles } from '../tables/short-titles.ts'
import { nationalities, placeWords, stateNames } from '../tables/states.ts'
import { notNames } from './not-names.ts'
import { titleHeads, titleWords } from './titles.ts'
import type { Word } from './words.ts'

/** A title in a sentence: its words are [from, to). */
export interface Title {
  from: number
  to: number
}

const isAcronym = ({ text }: Word): boolean => /^(?:[A-Z]{2,9}|(?:[A-Z]\.){2,})$/u.test(text)

const hyphened = (plain: string): boolean =>
  plain.includes('-') && plain.split('-').every(part => titleHeads.has(part) || titleWords.has(part))

/** `General`, `Defense`, `Vice-President`; in capitals an acronym cannot be told from another word. */
const partOf = (word: Word, caps: boolean): boolean =>
  titleHeads.has(word.plain) ||
  titleWords.has(word.plain) ||
  nationalities.has(word.plain) ||
  hyphened(word.plain) ||
  word.plain === "d'affaires" ||
  word.plain === 'a.i' ||
  (!caps && isAcronym(word) && !word.possessive && !prepositions.has(word.plain))

export const isHead = (word: Word | undefined): boolean =>
  word !== undefined &&
  // "we would count Dulo first"
  ((titleHeads.has(word.plain) && (word.capital || word.plain !== 'count')) ||
    hyphened(word.plain) ||
    word.plain === "d'affaires" ||
    isShortTitle(word))

/** `PM`, `MoD`; not the hour in "3 PM". */
const isShortTitle = ({ text, gap, capital }: Word): boolean =>
  capital &&
  /^\p{Lu}[\p{L}/]*\p{Lu}/u.test(text) &&
  shortTitles.has(text.toUpperCase()) &&
  !/\d\s*$/u.test(gap)

/** "TEN P.M. SABELE TIME" */
const isHour = (words: Word[], at: number): boolean =>
  /^p\.?m$/u.test(words[at]?.plain ?? '') &&
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirty)$/u.test(
    words[at - 1]?.plain ?? '',
  )

/**
 * The title whose head stands at `at`: with what belongs to it before ("Canadian Defense ...") and behind
 * ("... of the Interior", "... for Relief"). Null where the word there is no head, or not the last one.
 */
export function readTitle(words: Word[], at: number, caps: boolean): Title | null {
  const head = words[at]
  if (!head || !isHead(head) || head.possessive || isHour(words, at)) return null
  const to = endOf(words, at, caps)
  return { from: startOf(words, at, caps), to }
}

/** Words before the head of a title, or behind it. */
const most = 30

function startOf(words: Word[], at: number, caps: boolean): number {
  let from = at
  while (at - from < most) {
    const word = words[from]
    const before = words[from - 1]
    if (!word || !before || !/^[ -]$|^['’]s $/u.test(word.gap)) break
    const joins = /^(?:and|AND|&)$/u.test(before.text) && from >= 2 && !isOffice(words[from - 2])
    if (
      joins &&
      words[from - 2] &&
      titleWords.has(words[from - 2]?.plain ?? '') &&
      titleWords.has(word.plain)
    ) {
      from -= 2
      continue
    }
    const fits =
      partOf(before, caps) &&
      (before.capital ||
        /^(?:former|then|acting|late|deputy|assistant|vice|interim|chief|senior|defense)$/u.test(
          before.plain,
        ) ||
        !head(word))
    if (!fits || (before.possessive && !nationalOrState(before))) break
    from -= 1
  }
  return from
}

const head = (word: Word): boolean => word.capital

/** "the Secretary and | Special Envoy Mitchell" are two. */
const isOffice = (word: Word | undefined): boolean =>
  isHead(word) && !/^(?:justice|energy|security|police)$/u.test(word?.plain ?? '')

const nationalOrState = ({ plain }: Word): boolean => stateNames.has(plain) || nationalities.has(plain)

/** Behind the head: "of Defense", "of the Interior", "for Trade and Industry", "of Congress", "(Ret.)", further heads. */
function endOf(words: Word[], at: number, caps: boolean): number {
  let to = at + 1
  while (to - at < most) {
    const word = words[to]
    if (!word) return to
    if (/^\(?ret$/u.test(word.plain) && / \($/u.test(word.gap)) {
      to += 1
      continue
    }
    if (/^(?: |\) |, )$/u.test(word.gap) === false) return to
    if (
      (word.gap === ' ' || word.gap === ') ') &&
      (isHead(word) || (titleWords.has(word.plain) && word.capital && isHead(words[to + 1])))
    ) {
      to += 1
      continue
    }
    if (word.gap === ' ' && /^(?:of|for|OF|FOR|to|TO)$/u.test(word.text)) {
      const end = complementEnd(words, to + 1, caps)
      if (end === to + 1 || /^(?:the|and|of|for|&)$/i.test(words[end - 1]?.text ?? '')) return to
      to = end
      continue
    }
    return to
  }
  return to
}

function complementEnd(words: Word[], first: number, caps: boolean): number {
  let at = first
  for (;;) {
    const word = words[at]
    if (!word || (at > first && word.gap !== ' ' && word.gap !== ' & ')) return at
    const small = /^(?:the|and|of|for|THE|AND|OF|FOR|&)$/u.test(word.text)
    const known =
      partOf(word, caps) ||
      notNames.has(word.plain) ||
      stateNames.has(word.plain) ||
      placeWords.has(word.plain)
    const next = words[at + 1]
    if (at > first && /^(?:and|AND)$/u.test(word.text) && next && !isKnown(next, caps)) return at
    if (small || known) {
      at += 1
      if (word.possessive) return at
      continue
    }
    if (word.capital && at > first && quarters.test(words[at - 1]?.plain ?? '')) return at + 1
    if (!caps && isUnknownPlace(words, at, first)) return at + 1
    // "chairman of the Shipowners' Association"
    if (word.capital && !caps && next && /^ |^['’] $/u.test(next.gap) && notNames.has(next.plain)) {
      at += 1
      continue
    }
    return at
  }
}

/** "Governor of North | Sundara" */
const quarters = /^(?:north|south|east|west|upper|lower|new|northern|southern|eastern|western)$/u

/** "Mayor of Valmiera Janis Vitols": one word of a place that no table knows, if a name still follows. */
function isUnknownPlace(words: Word[], at: number, first: number): boolean {
  const [next, third] = [words[at + 1], words[at + 2]]
  return (
    (at === first || /^the$/i.test(words[at - 1]?.text ?? '')) &&
    words[at]?.capital === true &&
    next?.capital === true &&
    next.gap === ' ' &&
    third?.capital === true &&
    third.gap === ' '
  )
}

const isKnown = (word: Word, caps: boolean): boolean =>
  partOf(word, caps) || notNames.has(word.plain) || stateNames.has(word.plain)
