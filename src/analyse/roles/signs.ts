import type { Unit } from '../statements/units.ts'
import type { Actors } from './actors/actors.ts'
import { type Predicate, predicatesOf } from './clauses.ts'
import { imperativesOf } from './imperatives.ts'
import { matchPatterns } from './pattern.ts'
import { SeenSigns } from './seen-signs.ts'
import type { Row } from './weights.ts'
import { addWordSigns } from './word-signs.ts'
import { naming, type Word, wordsOf } from './words.ts'

/**
 * The signs of a sentence: cues of the table, who does what, where it stands. `before` holds those of the sentence
 * before in the same paragraph: "The Secretary will dine. He may wish to say ..." is about the visitor. Of the many
 * words only those that weigh anything, unless `every` is to be learned from.
 */
export function signsOf(
  unit: Unit,
  actors: Actors,
  before: SeenSigns | null = null,
  every = false,
): SeenSigns {
  const words = wordsOf(unit.verbatim, actors)
  const signs = new SeenSigns(unit.verbatim, words)
  const first = words[0]
  if (first && /^s?he$/u.test(first.word) && before?.has('about P')) words[0] = naming(first, 'P')
  const add = (sign: string, from: number, to: number, row?: Row): void => {
    signs.add(sign, from, to, row)
  }
  matchPatterns(words, (pattern, from, to) => {
    add(pattern.cue, from, to)
    add(pattern.sign, from, to)
  })
  const predicates = predicatesOf(words)
  for (const predicate of predicates) addPredicate(predicate, words, add)
  const visitor = words.find(({ actor, word }) => actor === 'P' && !/^your?s?$/u.test(word))
  if (visitor && predicates.some(({ subject }) => subject === 'P')) add('about P', 0, 0)
  addShape(unit, words, add)
  addWordSigns(words, every, add)
  return signs
}

type Add = (sign: string, from: number, to: number) => void

const modalGroups: Record<string, string> = {
  should: 'should',
  must: 'should',
  ought: 'should',
  shall: 'will',
  will: 'will',
  "'ll": 'will',
  would: 'would',
  may: 'may',
  might: 'may',
  could: 'may',
  can: 'may',
}

function addPredicate(predicate: Predicate, _words: Word[], add: Add): void {
  const { subject, at, modal, negated, passive, classes, main } = predicate
  const from = Math.max(0, at - 3)
  const to = at + 1
  const mood = modal ? (modalGroups[modal] ?? modal) : null
  const place = main ? '' : 'sub '
  for (const one of classes) {
    add(`${place}${subject} ${one}`, from, to)
    if (mood) add(`${place}${subject} ${mood} ${one}`, from, to)
  }
  add(
    `${place}${subject}${mood ? ` ${mood}` : ''}${negated ? ' not' : ''}${passive ? ' passive' : ''}`,
    from,
    to,
  )
}

function addShape(unit: Unit, words: Word[], add: Add): void {
  const last = words.length
  const first = words[0]
  add('always', 0, 0)
  add(`section ${unit.section}`, 0, 0)
  if (unit.kind === 'bullet') add('bullet', 0, 0)
  if (unit.place === 0) add('first', 0, 0)
  for (const actor of ['P', 'U', 'T', 'O']) {
    const at = words.findIndex(word => word.actor === actor)
    if (at >= 0) add(`has ${actor}`, at, at + 1)
  }
  if (first?.actor) add(`opens ${first.actor}`, 0, 1)
  for (const { at, negated } of imperativesOf(words))
    add(negated ? 'order not' : 'order', Math.max(0, at - 2), at + 2)
  if (/\?/u.test(unit.verbatim)) add('question', last - 1, last)
  if (/["“]/u.test(unit.verbatim)) add('quotes', 0, 0)
  if (/^["“][^"”]{12,}["”]$/u.test(unit.verbatim) && offered.test(unit.verbatim)) add('words offered', 0, 0)
  if (precedent.test(unit.verbatim)) add('precedent', 0, 0)
  const list = words.findIndex(({ classes }) => classes.includes('listNoun'))
  if (list >= 0) add('list', list, list + 1)
  if (/:$/u.test(unit.verbatim)) add('lead-in', last - 1, last)
  add(last < 9 ? 'short' : last > 30 ? 'long' : 'middling', 0, 0)
}

/** A sentence in quotation marks that one side could say to the other: "We would like to stay." */
const offered = /\b(?:we|our|us|your?|i)\b/i
/** "In 1969 a visiting Under Secretary said": what came of it before. */
const precedent =
  /\b(?:in (?:19|20)\d\d\b.*\b(?:visiting|visitor|delegation|codel|secretary|american|predecessor)|(?:visiting|last|previous|earlier) (?:\w+ )?(?:secretary|visitor|delegation|codel|senator|congressman|official|admiral|general|ambassador|president|envoy|american)|predecessor)\b/i
