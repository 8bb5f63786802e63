import { formsOf } from '../roles/inflect.ts'
import { adverbs, boundaries, determiners, prepositions } from '../roles/tables/function-words.ts'
import { verbs } from '../roles/tables/verbs.ts'
import { nationalities, placeWords, stateNames } from '../tables/states.ts'
import { wordsOf } from '../tables/words-of.ts'
import { commonWords } from './common-words.ts'
import { givenNames, knownFigures, shyNames } from './given-names.ts'
import { notNames } from './not-names.ts'
import { isHead } from './read-title.ts'
import { particles, titleHeads } from './titles.ts'
import type { Word } from './words.ts'

/** What tells names from other words in one cable. */
export interface Letters {
  /** The cable is written in capitals throughout. */
  caps: boolean
  /** Words that the cable also writes small, so that a capital says nothing. */
  small: ReadonlySet<string>
  /** Capitalised words that stand alone somewhere, as a surname does. */
  alone: ReadonlySet<string>
  /** Words that stand alone and act as people do. */
  acting: ReadonlySet<string>
}

const functionWords = new Set([
  ...prepositions,
  ...determiners,
  ...boundaries,
  ...adverbs,
  'will',
  'said',
  'has',
  'was',
])

/** Titles that are surnames too: "Ismail Khan". */
const surnames = new Set('khan shah sultan pope bishop baron duke dean judge marshal cook haji'.split(' '))

const longest = 6

/**
 * Index behind the last word of the name that begins at `from`; `from` itself where none begins there. Behind a title
 * a name may be a word like any other: "Secretary Rice", "Secretary Gates".
 */
export function nameEnd(words: Word[], from: number, letters: Letters, titled = false): number {
  const first = words[from]
  let to = titled && first && isPlainName(first, words[from + 1], letters) ? from + 1 : from
  if (to > from && first?.possessive) return to
  while (to - from < longest) {
    to = behindNickname(words, to, from)
    const word = words[to]
    if (!word || (to > from && !/^["”]? $/u.test(word.gap))) break
    if (isParticle(word, letters) && joins(words, to, letters)) {
      to += 1
      continue
    }
    if (letters.caps && to > from && isVerb(word, words[to + 1])) break
    if (
      !(isNamePart(word, letters) || isCapitalSurname(word, words.slice(from, to), letters)) ||
      (to > from && isHead(word) && !surnames.has(word.plain) && !letters.caps)
    )
      break
    to += 1
    if (word.possessive || /[^.]{3}\.$/u.test(word.text)) break
  }
  // a name does not end in "de" or in an initial of its own
  while (to > from && isParticle(words[to - 1] as Word, letters) && !(words[to - 1] as Word).capital) to -= 1
  return to
}

/** `Ernest Bai | DUPONT` */
const isCapitalSurname = (word: Word, before: Word[], { caps }: Letters): boolean =>
  !caps &&
  /^\p{Lu}{4,}$/u.test(word.text) &&
  !isCommon(word.plain) &&
  before.some(({ plain, text }) => givenNames.has(plain) && /^\p{Lu}\p{Ll}/u.test(text))

/** Where the surname of `Fabio "El Sastre" Lemos` stands. */
function behindNickname(words: Word[], at: number, from: number): number {
  if (at === from || !/^ ["“]$/u.test(words[at]?.gap ?? '')) return at
  const end = words.slice(at + 1, at + 4).findIndex(({ gap, capital }) => capital && /^["”] $/u.test(gap))
  return end < 0 ? at : at + 1 + end
}

/** In capitals: "FOREIGN MINISTER TALBAKOV | INTIMATED", "GOVERNOR PAUL-EMILE DARTIGUE | SWEARS THAT". */
function isVerb({ plain }: Word, next: Word | undefined): boolean {
  if (givenNames.has(plain)) return false
  return (
    (past.test(plain) && plain.length > 6) || (goesOn.test(next?.plain ?? '') && thirdPersons().has(plain))
  )
}

const past = /(?:[aeiou]t|[iy]z|i|ss|[nlr]d|[rcps]t|ll|pp|nn|tt|[cst]h|rm|in|ur|er)ed$/u
const goesOn = /^(?:that|the|an?|his|her|its|their|our|it|to|no|not|whether)$/u

let known: ReadonlySet<string> | undefined
const thirdPersons = (): ReadonlySet<string> => {
  known ??= new Set(
    Object.values(verbs).flatMap(list => [...wordsOf(list)].map(entry => formsOf(entry).third)),
  )
  return known
}

function isPlainName({ plain, capital }: Word, next: Word | undefined, { caps }: Letters): boolean {
  if (!capital || !commonWords.has(plain) || plain.length < 3) return false
  if (functionWords.has(plain) || notNames.has(plain) || titleHeads.has(plain)) return false
  // "HAVE THE PRESIDENT BEGIN WITH BOSNIA"
  const acts = prepositions.has(next?.plain ?? '') || determiners.has(next?.plain ?? '')
  return !caps || (knownFigures.has(plain) && !acts)
}

/** "bin Rashid", "de la Rosa": a particle counts if a name goes on behind it. */
function joins(words: Word[], at: number, letters: Letters): boolean {
  for (let next = at + 1; next < at + 4; next++) {
    const word = words[next]
    if (word?.gap !== ' ') return false
    if (isParticle(word, letters)) continue
    return isNamePart(word, letters)
  }
  return false
}

/** "de", "BIN", "St.", which has a full stop of its own. */
const isParticle = ({ plain, text }: Word, { caps }: Letters): boolean =>
  /^st\.$/iu.test(text) || (particles.has(plain) && !/\.$/u.test(text) && (!caps || !commonWords.has(plain)))

/** `R.`, `J.F.`; not `U.S.`, `P.M.`. */
export const isInitial = ({ text }: Word): boolean =>
  /^(?!(?:U\.[SNK]|E\.U|D\.C|[AP]\.M|H\.E|H\.M|H\.R\.H)\.?$)(?:\p{Lu}\.)+$/u.test(text)

export function isNamePart(word: Word, { caps, small }: Letters): boolean {
  const { plain, text, capital } = word
  // "Nasser al-Murr", "Abd ar-Rahman"
  if (!capital) return text.includes('-') && /^(?:a[lrsdntz]|ash|el|ud|ul|bin|ben)-\p{Lu}/u.test(text)
  if (isInitial(word)) return true
  if (/^(?:\p{Lu}\.?)+$/u.test(text) && (text.includes('.') || text.length === 1)) return false
  if (isShyName(word, caps)) return true
  if (givenNames.has(plain) && isSpelled(word, caps) && !(caps && commonWords.has(plain))) return true
  if (nationalities.has(plain) || stateNames.has(plain) || notNames.has(plain) || placeWords.has(plain))
    return false
  if (caps) return !isCommon(plain)
  if (/^\p{Lu}{2,}$/u.test(text)) return false
  return !(small.has(plain) && commonWords.has(plain)) && !(commonWords.has(plain) && plain.length < 5)
}

/** "The Foreign Minister, | Per Torsvik"; not "Per the Embassy". */
export const isShyName = ({ plain, text, gap }: Word, caps: boolean): boolean =>
  !caps && shyNames.has(plain) && /^\p{Lu}\p{Ll}/u.test(text) && /^(?:,? | \()$/u.test(gap)

/** No acronym and no ship: `NED`, but `Ned`; nor two letters other than `Ed` and `Jo`. */
const isSpelled = ({ plain, text }: Word, caps: boolean): boolean =>
  (plain.length > 2 || /^(?:Ed|Jo)$/u.test(text)) && (caps || !/^\p{Lu}{2,}$/u.test(text))

/** In capitals: a word of the table, or of it by its ending; numerals and the like. */
export function isCommon(plain: string): boolean {
  if (commonWords.has(plain) || plain.length < 2) return true
  const stem = /^(?<stem>.{3,}?)(?<ending>e?s|e?d|ing|ly|ies|ied)$/u.exec(plain)?.groups
  if (stem?.stem && [stem.stem, `${stem.stem}e`, `${stem.stem}y`].some(base => commonWords.has(base)))
    return true
  return /(?:tion|tions|ment|ments|ness|ility|ously|ively|ically|ingly|edly|ship|ized|ised|izes|izing|ational|fully|iously)$/u.test(
    plain,
  )
}
