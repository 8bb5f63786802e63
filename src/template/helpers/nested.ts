import { fieldsOf, listOf, type Shape, unknown } from '../names/shape.ts'
import { itemsOf } from '../words/items-of.ts'
import { pick } from '../words/pick.ts'
import type { Helper } from './helper.ts'

export const nested: Helper = {
  name: 'nested',
  usage: '{{#each (nested LIST)}}{{text}} {{#each items}}...{{/each}}{{/each}}',
  about: 'Statements, those that another leads in to (`... four components:`) below it as its `items`.',
  parameters: [1, 1],
  run: ([list]) => {
    const entries = itemsOf(list).map(entry => ({ entry, items: [] as unknown[] }))
    const byId = new Map(entries.map(one => [pick(one.entry, 'id'), one]))
    return entries.flatMap(({ entry, items }) => {
      const lead = byId.get(pick(entry, 'leadIn') ?? null)
      lead?.items.push(entry)
      return lead ? [] : [Object.assign({}, entry, { items })]
    })
  },
  shape: ([list]) => listOf(withItems(list)),
}

function withItems(list: Shape | undefined): Shape {
  if (list?.kind !== 'list' || list.of.kind !== 'fields') return unknown
  const items = { about: 'What it leads in to.', shape: list }
  return fieldsOf({ ...list.of.fields, items })
}
