import { bes, haves, modals } from './tables/function-words.ts'

/** What an auxiliary does to its verb: `should`, `hasn't`, `won't`, `were`. */
export interface Auxiliary {
  modal: string | null
  be: boolean
  negated: boolean
}

const dos = new Set(['do', 'does', 'did'])

/** Null for what is none. */
export function auxiliaryOf(word: string): Auxiliary | null {
  const bare = word.replace(/n't$/u, '')
  const modal = modalOf(bare)
  const be = modal === null && bes.has(bare)
  return modal === null && !be && !haves.has(bare) && !dos.has(bare)
    ? null
    : { modal, be, negated: bare !== word }
}

const modalOf = (word: string): string | null =>
  word === 'cannot' ? 'can' : word === 'wo' ? 'will' : modals.has(word) ? word : null
