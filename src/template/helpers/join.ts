import { text } from '../names/shape.ts'
import { itemsOf } from '../words/items-of.ts'
import { pick } from '../words/pick.ts'
import type { Helper } from './helper.ts'

export const join: Helper = {
  name: 'join',
  usage: '{{join LIST ", " last=" and " field="name"}}',
  about: 'A list in one line; `field` names what to show of each entry, `last` what stands before the last.',
  parameters: [1, 2],
  named: ['last', 'field'],
  run: ([list, between], { named }) => {
    const { field, last } = named
    const words = itemsOf(list)
      .map(entry => (typeof field === 'string' ? pick(entry, field) : entry))
      .filter(word => word !== null && word !== undefined && word !== '')
      .map(String)
    const comma = typeof between === 'string' ? between : ', '
    const end = words.length > 1 && typeof last === 'string' ? words.splice(-2).join(last) : null
    return [...words, ...(end === null ? [] : [end])].join(comma)
  },
  shape: () => text,
}
