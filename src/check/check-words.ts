import type { DiagnosticCode } from '../diagnostics/codes.ts'
import type { SourceRef } from '../trust/source-index.ts'
import { isSubsequence, tokens } from '../trust/tokens.ts'
import { withoutConcluded } from './concluded.ts'
import { dropsNegation } from './drops-negation.ts'
import { HeldWords, piecePattern } from './held-words.ts'

interface Finding {
  code: DiagnosticCode
  message: string
  hint: string
}

const hint = 'write it as the cable does, or tag the line with who answers for it, [staff]'

/**
 * Holds the words of a line against the paragraphs that it names: numbers, dates, names, quotations, then the rest.
 * `facts` may be said beside them: whom the meeting is with, whose header names him.
 */
export function checkWords(text: string, refs: SourceRef[], facts: HeldWords | null): Finding[] {
  const said = withoutConcluded(text, refs)
  const texts = refs.flatMap(({ paragraph }) => paragraph.blocks.map(block => block.text))
  if (texts.some(text => holdsSentences(text, said))) return []
  const held = new HeldWords(texts)
  const { blocks } = held
  const strange = wordsOf(said).filter(
    ({ text: word }) => !held.has(word) && !facts?.has(word) && !isMonthOf(word, blocks),
  )
  const changed = strange.map(({ text: word, isName }) => ({ word, code: codeOf(word, isName) }))
  const wrong = (['check/number', 'check/date', 'check/name'] as const).flatMap(code => {
    const own = changed.filter(one => one.code === code).map(({ word }) => word)
    return own.length === 0
      ? []
      : [{ code, message: `${own.join(', ')} ${own.length === 1 ? 'is' : 'are'} not in the source`, hint }]
  })
  const quoted = quotations(said).filter(quote => !blocks.some(({ words }) => isSubsequence(quote, words)))
  const quotes = quoted.map(words => ({
    code: 'check/quotation' as const,
    message: `"${words.join(' ')}" is quoted and not in the source`,
    hint,
  }))
  if (wrong.length > 0 || quotes.length > 0) return [...wrong, ...quotes]
  const line = tokens(said)
  const isTogether = blocks.some(({ text: block }) => block.includes(said))
  if (
    !isShort(said) &&
    !isTogether &&
    blocks.some(({ words, opening }) => dropsNegation(line, words, opening()))
  )
    return [negation]
  const isKept = isShort(said, 14) || isSubsequence(line, ...blocks.map(({ words }) => words))
  return (changed.length === 0 && isKept) || isLabel(said) ? [] : [wording]
}

/** `March` for `18 MAR` or `3/18/2010` in the source. */
function isMonthOf(word: string, blocks: HeldWords['blocks']): boolean {
  const month = months.indexOf(word.slice(0, 3).toLowerCase())
  if (month < 0 || !dateWords.test(word)) return false
  const digits = new RegExp(`(?<![\\d/])0?${month + 1}/\\d|\\d/0?${month + 1}(?!\\d)`)
  return blocks.some(({ text, bag }) => bag.has(months[month] ?? '') || digits.test(text))
}
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Whole sentences of a source, as they stand there: most lines are, and are found so in a moment. */
function holdsSentences(block: string, said: string): boolean {
  const at = block.indexOf(said)
  if (at < 0 || said === '') return false
  const before = block.slice(0, at).trimEnd()
  const behind = block.slice(at + said.length)
  const opens = before === '' || /\p{L}{5}[.!?]["”)]?$/u.test(before.slice(-20))
  return opens && (behind === '' || (/^\s/.test(behind) && /[.!?]["”)]?$/.test(said)))
}

const negation: Finding = {
  code: 'check/negation',
  message: 'a negation of the source was left out',
  hint: 'put it back',
}

const wording: Finding = {
  code: 'check/wording',
  message: "the wording is not the source's own",
  hint: 'see that it still says the same',
}

/** A name with a title or a date is put together from its parts. */
const isShort = (text: string, most = 10): boolean => tokens(text).length <= most && !/[.;!?]$/.test(text)

/** `This meeting`: the template's own word for what stands there. */
const isLabel = (text: string): boolean => tokens(text).length <= 3

/** The words and numbers of a line; a word is a name where it stands within a sentence with a capital. */
function wordsOf(text: string): { text: string; isName: boolean }[] {
  const isCapitals = text === text.toUpperCase()
  return [...text.matchAll(piecePattern)].map(found => {
    // A look at all that stands before each word would take minutes over a line of 100 kB.
    const before = text.slice(Math.max(0, found.index - 20), found.index).trimEnd()
    const opens = before === '' || /[.!?:;"“]$/.test(before)
    return { text: found[0], isName: !opens && !isCapitals && /^\p{Lu}/u.test(found[0]) }
  })
}

function codeOf(word: string, isName: boolean): Finding['code'] {
  if (/\d/.test(word) || numberWords.has(word.toLowerCase())) return 'check/number'
  if (dateWords.test(word)) return 'check/date'
  return isName ? 'check/name' : 'check/wording'
}

const dateWords =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/i

const numberWords = new Set(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion half ' +
    'third quarter dozen first second fourth fifth sixth seventh eighth ninth tenth'
  ).split(' '),
)

/** The words within each pair of quotation marks. */
const quotations = (text: string): string[][] =>
  [...text.matchAll(/"([^"]+)"|“([^”]+)”/g)]
    .map(([, straight, curly]) => tokens(straight ?? curly ?? ''))
    .filter(words => words.length > 1)
