import { unknown } from '../names/shape.ts'
import { firstOf } from '../words/first-of.ts'
import type { Helper } from './helper.ts'

export const limit: Helper = {
  name: 'limit',
  usage: '(limit LIST 4)',
  about: 'The first entries of a list, no lead-in without its items; say the rest with `{{more LIST 4}}`.',
  parameters: [2, 2],
  run: ([list, most]) => firstOf(list, most),
  shape: ([list]) => list ?? unknown,
}
