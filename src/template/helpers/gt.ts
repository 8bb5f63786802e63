import { flag } from '../names/shape.ts'
import { amount } from '../words/amount.ts'

import type { Helper } from './helper.ts'

export const gt: Helper = {
  name: 'gt',
  usage: '{{#if (gt issues.length 3)}}',
  about: 'The first number, or list, is greater.',
  parameters: [2, 2],
  run: ([left, right]) => amount(left) > amount(right),
  shape: () => flag,
}
