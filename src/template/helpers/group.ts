import { fieldsOf, listOf, unknown } from '../names/shape.ts'
import { itemsOf } from '../words/items-of.ts'
import { pick } from '../words/pick.ts'
import type { Helper } from './helper.ts'

export const group: Helper = {
  name: 'group',
  usage: '{{#each (group LIST "issue")}}{{key}} {{#each items}}...{{/each}}{{/each}}',
  about: 'Entries by a field of theirs, in the order of their first: each group has `key` and `items`.',
  parameters: [2, 2],
  run: ([list, field]) => {
    const groups = new Map<unknown, unknown[]>()
    for (const entry of itemsOf(list)) {
      const key = pick(entry, String(field)) ?? null
      groups.set(key, [...(groups.get(key) ?? []), entry])
    }
    return [...groups].map(([key, items]) => ({ key, items }))
  },
  shape: ([list]) =>
    listOf(
      fieldsOf({
        key: { about: 'The value of the field.', shape: unknown },
        items: { about: 'The entries that have it.', shape: list ?? unknown },
      }),
    ),
}
