import { unknown } from '../names/shape.ts'
import { itemsOf } from '../words/items-of.ts'
import { pick } from '../words/pick.ts'
import type { Helper } from './helper.ts'

export const where: Helper = {
  name: 'where',
  usage: '(where LIST "role" "raise")',
  about:
    'The entries whose field has the value: `(where summary "issue" null)`; or lies above or below it: `(where figures "value" ">" 999)`.',
  parameters: [3, 4],
  run: ([list, field, ...test]) =>
    itemsOf(list).filter(entry => isSuch(pick(entry, String(field)) ?? null, test)),
  shape: ([list]) => list ?? unknown,
}

function isSuch(value: unknown, test: unknown[]): boolean {
  const [sign, bound] = test
  if (test.length < 2) return value === (sign ?? null)
  if (typeof value !== 'number') return false
  return sign === '>' ? value > Number(bound) : sign === '<' && value < Number(bound)
}
