import { unknown } from '../names/shape.ts'
import { itemsOf } from '../words/items-of.ts'
import { pick } from '../words/pick.ts'
import type { Helper } from './helper.ts'

export const without: Helper = {
  name: 'without',
  usage: '(without LIST OTHER...)',
  about: 'The entries of a list that do not stand in the others: each sentence once.',
  parameters: [2, 8],
  run: ([list, ...others]) => {
    const shown = new Set(others.flatMap(itemsOf).map(keyOf))
    return itemsOf(list).filter(entry => !shown.has(keyOf(entry)))
  },
  shape: ([list]) => list ?? unknown,
}

/** Statements are the same by their id, anything else by being the same. */
const keyOf = (entry: unknown): unknown => pick(entry, 'id') ?? entry
