import type { Predicate } from './clauses.ts'
import { isAdverb } from './is-adverb.ts'
import {
  boundaries,
  determiners,
  joiners,
  negations,
  prepositions,
  relatives,
} from './tables/function-words.ts'
import type { Word } from './words.ts'

const pluralPronouns = new Set(['they', 'we', 'you', 'i'])

export type Group = Omit<Predicate, 'subject' | 'main'>

/** A run of auxiliaries, adverbs and negations with its verb, or a finite verb alone. */
export function verbGroup(words: Word[], from: number): Group | null {
  const chain = auxiliaries(words, from)
  if (chain.end === from) return finiteAlone(words, from)
  const { modal, negated, be } = chain
  const verb = words[chain.end]
  const classes = verb && !verb.actor ? verbClasses(verb, words[chain.end + 1]) : []
  const participle = verb?.lexeme.verb.past ?? false
  const passive = be && (participle || /(?:ed|en|wn)$/u.test(verb?.word ?? ''))
  if (be && !participle && !verb?.lexeme.verb.ing) {
    return { at: chain.end - 1, modal, negated, passive, classes: [passive ? 'other' : 'be'] }
  }
  if (!verb || (!modal && classes.length === 0)) {
    return { at: chain.end - 1, modal, negated, passive: false, classes: ['have'] }
  }
  return { at: chain.end, modal, negated, passive, classes: classes.length > 0 ? classes : ['other'] }
}

interface Chain {
  /** The place behind the auxiliaries: the verb's. */
  end: number
  modal: string | null
  negated: boolean
  be: boolean
}

/** `should not have been`, `has, quietly,` no: auxiliaries with the adverbs and negations between them. */
function auxiliaries(words: Word[], from: number): Chain {
  const chain: Chain = { end: from, modal: null, negated: false, be: false }
  for (let at = from; at < words.length && at < from + 8; at++) {
    const { word, lexeme } = words[at] as Word
    const { auxiliary } = lexeme
    const negation = negations.has(word)
    if (!auxiliary && (chain.end === from || !(negation || isAdverb(word)))) break
    // `May 9` is a day
    if (word === 'may' && /^\d/u.test(words[at + 1]?.word ?? '')) break
    if (auxiliary?.modal) chain.modal = auxiliary.modal
    if (auxiliary?.be) chain.be = true
    if (auxiliary?.negated || negation) chain.negated = true
    chain.end = at + 1
  }
  return chain
}

/** "the GoK wants", "the Peruvians hold", "they say": a form of the present or past right behind its subject. */
function finiteAlone(words: Word[], at: number): Group | null {
  const verb = words[at]
  const before = words[at - 1]
  if (!verb || !before || verb.actor) return null
  const { base, third, past } = verb.lexeme.verb
  if (!base && !third && !past) return null
  if (
    before.word === "'s" ||
    before.holds ||
    determiners.has(before.word) ||
    prepositions.has(before.word) ||
    before.word === 'to'
  )
    return null
  const bound =
    before.actor !== null ||
    relatives.has(before.word) ||
    joiners.has(before.word) ||
    before.word === ',' ||
    isAdverb(before.word) ||
    pluralPronouns.has(before.word)
  if (!bound && (!(third || past) || boundaries.has(before.word))) return null
  if (!bound && !/[\p{L}"”)]$/u.test(before.word)) return null
  return { at, modal: null, negated: false, passive: false, classes: verbClasses(verb, words[at + 1]) }
}

/** Verbs that are no talk where they have a thing for their object: `The ministry maintains a guest house`. */
const keeping = /^(?:maintain|hold|keep|observ|note|state)(?:s|ed|ing|e|es)?$|^(?:held|kept)$/u

function verbClasses(verb: Word, next: Word | undefined): readonly string[] {
  const thing = /^(?:an?|\d.*|one|two|three|four|five|its|his|their|the)$/u
  if (next !== undefined && keeping.test(verb.word) && thing.test(next.word)) return []
  return verb.lexeme.verb.meanings
}
