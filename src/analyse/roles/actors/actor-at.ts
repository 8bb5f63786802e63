import type { Token } from '../tokens.ts'
import type { Actors } from './actors.ts'
import type { Actor, Kind, Phrase } from './phrasebook.ts'

/** The mention that begins at a token, with its length in tokens; null where none does. */
export function actorAt(
  tokens: Token[],
  at: number,
  actors: Actors,
  before: { actor: Actor | null; holds: boolean; word: string } | null,
): { actor: Actor; length: number } | null {
  let actor: Actor | null = null
  let length = 0
  let last: Kind | null = null
  for (;;) {
    const next = oneAt(tokens, at + length, actors)
    if (!next || (length > 0 && !joins(last, tokens[at + length - 1]?.word ?? '', next.kind))) break
    if (length === 0 && next.kind === 'office' && before?.holds && before.actor) {
      actor = before.actor === 'P' ? 'T' : before.actor
    } else if (actor === null || next.kind !== 'office' || actor === 'T') actor = next.actor
    length += next.length
    last = next.kind
  }
  return actor && length > 0 ? { actor, length } : null
}

/** "Canadian" + "Defense Minister" + "McCallum"; "American officers"; never "told us" + "Canada". */
function joins(last: Kind | null, word: string, next: Kind): boolean {
  if (next === 'pronoun') return false
  if (last === 'office') return next !== 'state'
  if (last === 'state') return next !== 'state'
  return next === 'office' && /^(?:u\.s|american|our|european|un|eu|nato|african)$/u.test(word)
}

function oneAt(tokens: Token[], at: number, { own, hostStems }: Actors): Found | null {
  const token = tokens[at]
  if (token === undefined) return null
  const { word, lexeme } = token
  const matches = ({ words }: Phrase): boolean =>
    words.every((one, offset) => tokens[at + offset]?.word === one)
  const mine = own.of(word).find(matches)
  const standing = lexeme.standing.find(matches)
  const phrase = mine && mine.words.length >= (standing?.words.length ?? 0) ? mine : standing
  if (phrase) return { actor: phrase.actor, kind: phrase.kind, length: phrase.words.length }
  const host = hostStems.some(stem => word.startsWith(stem)) || isGovernment(word)
  return host ? { actor: 'T', kind: 'state', length: 1 } : null
}

interface Found {
  actor: Actor
  kind: Kind
  length: number
}

/** `GOB`, `GoK`, `GRoC`; not `good`, `gone`, `gold`. */
const isGovernment = (word: string): boolean =>
  word.length <= 4 &&
  /^g(?:o|ro)[a-z]{1,3}$/u.test(word) &&
  !/^(?:go|got|god|gone|good|gold|goal|goes|golf|goat|gout|grow)$/u.test(word)
