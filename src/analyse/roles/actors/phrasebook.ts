/** Whose words or acts: the visitor, our side, the other side, a third party. */
export type Actor = 'P' | 'U' | 'T' | 'O'

/** An office is whose the word before it says: "French officers"; a name is always itself. */
export type Kind = 'office' | 'name' | 'state' | 'pronoun'

export interface Phrase {
  words: string[]
  actor: Actor
  kind: Kind
}

/** Phrases that name actors, by their first word, the longest first. */
export class Phrasebook {
  readonly #phrases = new Map<string, Phrase[]>()

  /** Adds a phrase; one that is there already takes the new actor. */
  add(phrase: string, actor: Actor, kind: Kind): void {
    const words = phrase.toLowerCase().replaceAll('’', "'").split(/\s+/u)
    const first = words[0]
    if (!first) return
    const list = this.#phrases.get(first) ?? []
    if (list.length === 0) this.#phrases.set(first, list)
    const same = list.find(
      one => one.words.length === words.length && one.words.every((word, at) => word === words[at]),
    )
    if (same) Object.assign(same, { actor, kind })
    else list.splice(placeFor(words.length, list), 0, { words, actor, kind })
  }

  of(first: string): readonly Phrase[] {
    return this.#phrases.get(first) ?? none
  }
}

const none: readonly Phrase[] = []

const placeFor = (length: number, list: Phrase[]): number => {
  const at = list.findIndex(one => one.words.length < length)
  return at < 0 ? list.length : at
}
