import { unknown } from '../names/shape.ts'
import { itemsOf } from '../words/items-of.ts'
import type { Helper } from './helper.ts'

export const limit: Helper = {
  name: 'limit',
  usage: '(limit LIST 4)',
  about: 'The first entries of a list; say the rest with `{{more LIST 4}}`.',
  parameters: [2, 2],
  run: ([list, most]) => itemsOf(list).slice(0, Math.max(0, Number(most) || 0)),
  shape: ([list]) => list ?? unknown,
}
