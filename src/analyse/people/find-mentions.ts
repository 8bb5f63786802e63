import type { Passage } from '../passage.ts'
import { wordsOf } from '../tables/words-of.ts'
import { isPerson } from './is-person.ts'
import type { Mention } from './mention.ts'
import { isNamePart, type Letters, nameEnd } from './read-name.ts'
import { isHead, readTitle } from './read-title.ts'
import { ranks } from './titles.ts'
import { type Word, withoutArticle, wordsIn } from './words.ts'

/** Names in a sentence: those behind a title, and those that the words around them tell for a person's. */
export function findMentions(passage: Passage, cable: Letters): Mention[] {
  const letters = cable.caps || !isInCapitals(passage.text) ? cable : { ...cable, caps: true }
  const words = wordsIn(passage.text)
  const found: Mention[] = []
  let at = 0
  while (at < words.length) {
    const next = titled(words, at, passage, letters, found) ?? untitled(words, at, passage, letters, found)
    at = next ?? at + 1
  }
  return found
}

/** Adverbs at a sentence's start, of which a capital says nothing: "Meanwhile Vuk is". */
const openers = wordsOf(`
meanwhile similarly additionally moreover furthermore finally recently currently earlier later today yesterday tomorrow
tonight privately publicly officially reportedly apparently consequently accordingly nonetheless nevertheless besides
fortunately unfortunately surprisingly interestingly ironically clearly separately afterwards elsewhere overall
`)

/** A sentence without small letters in a cable that has them. */
const isInCapitals = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}{3}/u.test(text)

/** "Foreign Minister | Augusto Ferrand"; "the Foreign Secretary, | Farida Mannan,"; "Ministers | Graham and McCallum" */
function titled(
  words: Word[],
  at: number,
  passage: Passage,
  letters: Letters,
  found: Mention[],
): number | null {
  const title = readTitle(words, at, letters.caps)
  if (!title) return null
  // "the governor there, | Sardar Zaman,"
  const from =
    /^(?:there|here)$/u.test(words[title.to]?.plain ?? '') && words[title.to + 1]?.gap === ', '
      ? title.to + 1
      : title.to
  const first = words[from]
  if (!first || !/^(?:[ -]|, |\) |\), )$/u.test(first.gap)) return null
  const apposition = first.gap.includes(',')
  if (apposition && isHead(first)) return null
  let to = nameEnd(words, from, letters, !apposition)
  if (to === from || !holdsName(words, from, to)) return null
  if (apposition && !isApposition(words, from, to, passage.text, letters)) return null
  const whole = { from: officeBefore(words, title.from, letters), to: title.to }
  found.push(mentionOf(words, whole, from, to, passage))
  if (!/(?<!s|^m|^mr)s$/u.test(words[title.to - 1]?.plain ?? '')) return to
  for (let next = joinedTo(words, to, letters); next !== null; next = joinedTo(words, to, letters)) {
    to = nameEnd(words, next, letters)
    found.push(mentionOf(words, title, next, to, passage))
  }
  return to
}

/** Where the next name of "Ministers Graham, Manley and McCallum" begins. */
function joinedTo(words: Word[], at: number, letters: Letters): number | null {
  const link = words[at]
  const next = /^and$/i.test(link?.text ?? '') ? at + 1 : link?.gap === ', ' ? at : null
  return next !== null && !isHead(words[next]) && nameEnd(words, next, letters) > next ? next : null
}

/** "The Chief of Army Staff, | Lieutenant General Mahfuz Anwar Chowdhury": the office before the rank. */
function officeBefore(words: Word[], from: number, { caps }: Letters): number {
  if (words[from]?.gap !== ', ' || !ranks.has(words[from]?.plain ?? '')) return from
  for (let at = from - 1; at >= Math.max(0, from - 6); at--) {
    const office = readTitle(words, at, caps)
    if (office && office.to === from) return office.from
    if (/[,;.(]/u.test(words[at]?.gap ?? '')) break
  }
  return from
}

const holdsName = (words: Word[], from: number, to: number): boolean =>
  words.slice(from, to).some(({ text }) => /\p{L}{2,}/u.test(text))

/** Behind a comma a name is whole and closed by another mark: "the Commissioner for Relief, Almaz Berhane, that". */
function isApposition(words: Word[], from: number, to: number, text: string, letters: Letters): boolean {
  const closed = /^(?:['’]s)?(?:[,;.)]|$| \(| and | who )/u.test(text.slice(words[to - 1]?.end))
  const relation = words[from - 1]
  const alone = ranks.has(relation?.plain ?? '') || goesOn.test(text.slice(words[to - 1]?.end))
  return closed && (to - from > 1 || (!letters.caps && alone))
}

/** "The opposition leader, Nikos|, has written" */
const goesOn =
  /^, (?:who|whose|has|had|is|was|will|would|may|can|could|said|says|told|[a-z]{2,}(?:[a-z]s|ed))\b/u

function untitled(
  words: Word[],
  at: number,
  passage: Passage,
  letters: Letters,
  found: Mention[],
): number | null {
  const word = words[at]
  if (!word || !isNamePart(word, letters) || (at === 0 && openers.has(word.plain))) return null
  const to = nameEnd(words, at, letters)
  if (to === at) return null
  if (isPerson(words, at, to, passage.text, letters)) found.push(mentionOf(words, null, at, to, passage))
  return to
}

function mentionOf(
  words: Word[],
  title: { from: number; to: number } | null,
  from: number,
  to: number,
  passage: Passage,
): Mention {
  const start = words[from]?.start ?? 0
  const end = words[to - 1]?.end ?? start
  const name = passage.text.slice(start, end).replace(/(?<=\p{L}{2})\.$/u, '')
  const lead = title && titleIn(passage.text, words[title.from]?.start, words[title.to - 1]?.end)
  return {
    name,
    plain: words.slice(from, to).map(({ plain }) => withoutArticle(plain)),
    title: lead ? lead.replace(/['’]s$/u, '') + ofBody(lead, passage.text.slice(end, end + 60)) : null,
    office: officeAfter(words, to, passage.text),
    start,
    end,
    passage,
  }
}

/** "Health Minister Col. (Ret.) Doe": the bracket closes behind the title's last word. */
function titleIn(text: string, from: number | undefined, to: number | undefined): string {
  const title = text.slice(from, to)
  const open = title.lastIndexOf('(') > title.lastIndexOf(')')
  return title + ((open && /^\.?\)/.exec(text.slice(to))?.[0]) || '')
}

/** "Governor Halfdan Rosing | of the National Bank|" */
const ofBody = (title: string, after: string): string =>
  /\b(?:Governor|President|Chair(?:man|woman)?|Speaker|Director|Head|Chief|Commander|Secretary)$/u.test(title)
    ? (/^ of the (?:\p{Lu}\p{Ll}+ ){0,3}\p{Lu}\p{Ll}+(?=[\s,.;])/u.exec(after)?.[0] ?? '')
    : ''

const noOffice = /^(?:who|whose|which|will|is|was|has|said|told|to|in)$/i

/** "Gen. R. K. Olo, | Kiangwe's Chief of Defence|,"; "Yash Ramdoyal, | the Attorney General and Minister of Justice|," */
function officeAfter(words: Word[], at: number, text: string): string | null {
  const first = words[at]
  if (!first || !/^(?:['’]s)?, (?:\d\d, )?$/u.test(first.gap)) return null
  let end: number | null = null
  for (let last = at; last < Math.min(words.length, at + 12); last++) {
    const word = words[last]
    if (!word || (last > at && /[,;.()]/u.test(word.gap))) break
    if (noOffice.test(word.text) || (end !== null && !/^and$/i.test(words[end]?.text ?? ''))) break
    if (!isHead(word)) continue
    end = Math.max(last + 1, readTitle(words, last, false)?.to ?? 0)
    last = end - 1
  }
  // "Gen. Dostum, Governor Atta and": the next one's title
  if (end === null || (words[end]?.gap === ' ' && words[end]?.capital)) return null
  return text.slice(first.start, words[end - 1]?.end).replace(/^(?:the|a|an|our|its|their)\s+/i, '')
}
