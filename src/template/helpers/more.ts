import { text } from '../names/shape.ts'
import { itemsOf } from '../words/items-of.ts'
import type { Helper } from './helper.ts'

export const more: Helper = {
  name: 'more',
  usage: '{{more LIST 4}}',
  about: 'What `limit` left out: `and 3 more`; nothing where all were shown.',
  parameters: [2, 2],
  run: ([list, most]) => {
    const left = itemsOf(list).length - Math.max(0, Number(most) || 0)
    return left > 0 ? `and ${left} more` : ''
  },
  shape: () => text,
}
