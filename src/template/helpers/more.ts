import { text } from '../names/shape.ts'
import { firstOf } from '../words/first-of.ts'
import { itemsOf } from '../words/items-of.ts'
import type { Helper } from './helper.ts'

export const more: Helper = {
  name: 'more',
  usage: '{{more LIST 4}}',
  about: 'What `limit` left out: `and 3 more`; nothing where all were shown.',
  parameters: [2, 2],
  run: ([list, most]) => {
    const left = itemsOf(list).length - firstOf(list, most).length
    return left > 0 ? `and ${left} more` : ''
  },
  shape: () => text,
}
