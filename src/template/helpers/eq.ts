import { flag } from '../names/shape.ts'

import type { Helper } from './helper.ts'

export const eq: Helper = {
  name: 'eq',
  usage: '{{#if (eq side "theirs")}}',
  about: 'Both are the same.',
  parameters: [2, 2],
  run: ([left, right]) => (left ?? null) === (right ?? null),
  shape: () => flag,
}
