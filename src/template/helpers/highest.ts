import { highestPortion } from '../../marking/portions.ts'
import { text } from '../names/shape.ts'
import { markingsOf } from '../words/markings-of.ts'
import type { Helper } from './helper.ts'

export const highest: Helper = {
  name: 'highest',
  usage: '(highest LIST)',
  about: 'The highest marking in a list, without brackets: `S//NF`; `U` for an empty list.',
  parameters: [1, 8],
  run: parameters => highestPortion(markingsOf(parameters)),
  shape: () => text,
}
