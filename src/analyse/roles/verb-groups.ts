import type { Predicate } from './clauses.ts'
import { isAdverb } from './is-adverb.ts'
import {
  bes,
  boundaries,
  determiners,
  haves,
  joiners,
  modals,
  negations,
  prepositions,
  relatives,
} from './tables/function-words.ts'
import type { Word } from './words.ts'

const dos = new Set(['do', 'does', 'did'])
const contraction = /n't$/u
const pluralPronouns = new Set(['they', 'we', 'you', 'i'])

export type Group = Omit<Predicate, 'subject' | 'main'>

/** A run of auxiliaries, adverbs and negations with its verb, or a finite verb alone. */
export function verbGroup(words: Word[], from: number): Group | null {
  const chain = auxiliaries(words, from)
  if (chain.end === from) return finiteAlone(words, from)
  const { modal, negated, be } = chain
  const verb = words[chain.end]
  const classes = verb && !verb.actor ? verbClasses(verb, words[chain.end + 1]) : []
  const participle = verb?.classes.some(one => one.startsWith('p:')) ?? false
  const passive = be && (participle || /(?:ed|en|wn)$/u.test(verb?.word ?? ''))
  if (be && !participle && !verb?.classes.some(one => one.startsWith('i:'))) {
    return { at: chain.end - 1, modal, negated, passive, classes: [passive ? 'other' : 'be'] }
  }
  if (!verb || (!modal && classes.length === 0)) {
    return { at: chain.end - 1, modal, negated, passive: false, classes: ['have'] }
  }
  return { at: chain.end, modal, negated, passive, classes: classes.length > 0 ? classes : ['other'] }
}

const modalOf = (word: string): string | null =>
  word === 'cannot' ? 'can' : word === 'wo' ? 'will' : modals.has(word) ? word : null

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
    const word = words[at]?.word ?? ''
    const bare = word.replace(contraction, '')
    const between = chain.end > from && (negations.has(word) || isAdverb(word))
    // `May 9` is a day
    if (bare === 'may' && /^\d/u.test(words[at + 1]?.word ?? '')) break
    const modal = modalOf(bare)
    if (modal) chain.modal = modal
    else if (bes.has(bare)) chain.be = true
    else if (!haves.has(bare) && !dos.has(bare) && !between) break
    if (contraction.test(word) || negations.has(word)) chain.negated = true
    chain.end = at + 1
  }
  return chain
}

/** "the GoK wants", "the Peruvians hold", "they say": a form of the present or past right behind its subject. */
function finiteAlone(words: Word[], at: number): Group | null {
  const verb = words[at]
  if (!verb || verb.actor || !verb.classes.some(one => /^[bsp]:/u.test(one))) return null
  const before = words[at - 1]
  const forms = new Set(verb.classes.map(one => one[0]))
  if (!before) return null
  if (
    before.word === "'s" ||
    before.holds ||
    determiners.has(before.word) ||
    prepositions.has(before.word) ||
    before.word === 'to'
  )
    return null
  const third = forms.has('s') || forms.has('p')
  const bound =
    before.actor !== null ||
    relatives.has(before.word) ||
    joiners.has(before.word) ||
    before.word === ',' ||
    isAdverb(before.word) ||
    pluralPronouns.has(before.word)
  if (!bound && (!third || boundaries.has(before.word))) return null
  if (!bound && !/[\p{L}"”)]$/u.test(before.word)) return null
  return { at, modal: null, negated: false, passive: false, classes: verbClasses(verb, words[at + 1]) }
}

/** Verbs that are no talk where they have a thing for their object: `The ministry maintains a guest house`. */
const keeping = /^(?:maintain|hold|keep|observ|note|state)(?:s|ed|ing|e|es)?$|^(?:held|kept)$/u

function verbClasses(verb: Word, next: Word | undefined): string[] {
  const thing =
    next !== undefined && /^(?:an?|\d.*|one|two|three|four|five|its|his|their|the)$/u.test(next.word)
  if (thing && keeping.test(verb.word)) return []
  return verb.classes.flatMap(one => (one.startsWith('v:') ? one.slice(2) : []))
}
