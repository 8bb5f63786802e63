import { unknown } from '../names/shape.ts'
import { itemsOf } from '../words/items-of.ts'
import type { Helper } from './helper.ts'

export const concat: Helper = {
  name: 'concat',
  usage: '(concat LIST OTHER)',
  about: 'Several lists, or single entries, as one list.',
  parameters: [1, 8],
  run: lists => lists.flatMap(itemsOf),
  shape: lists => lists.find(shape => shape.kind === 'list') ?? unknown,
}
