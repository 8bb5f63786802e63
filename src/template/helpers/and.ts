import { flag } from '../names/shape.ts'
import { isEmpty } from '../words/is-empty.ts'
import type { Helper } from './helper.ts'

export const and: Helper = {
  name: 'and',
  usage: '{{#if (and raise ifRaised)}}',
  about: 'None of them is empty.',
  parameters: [2, 8],
  run: values => !values.some(isEmpty),
  shape: () => flag,
}
