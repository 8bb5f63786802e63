import { flag } from '../names/shape.ts'
import { amount } from '../words/amount.ts'

import type { Helper } from './helper.ts'

export const lt: Helper = {
  name: 'lt',
  usage: '{{#if (lt issues.length 3)}}',
  about: 'The first number, or list, is smaller.',
  parameters: [2, 2],
  run: ([left, right]) => amount(left) < amount(right),
  shape: () => flag,
}
