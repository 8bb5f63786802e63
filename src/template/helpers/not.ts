import { flag } from '../names/shape.ts'
import { isEmpty } from '../words/is-empty.ts'
import type { Helper } from './helper.ts'

export const not: Helper = {
  name: 'not',
  usage: '{{#if (not raise)}}',
  about: 'It is empty.',
  parameters: [1, 1],
  run: ([value]) => isEmpty(value),
  shape: () => flag,
}
