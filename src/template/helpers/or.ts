import { flag } from '../names/shape.ts'
import { isEmpty } from '../words/is-empty.ts'
import type { Helper } from './helper.ts'

export const or: Helper = {
  name: 'or',
  usage: '{{#if (or raise ifRaised)}}',
  about: 'At least one of them is not empty.',
  parameters: [2, 8],
  run: values => !values.every(isEmpty),
  shape: () => flag,
}
