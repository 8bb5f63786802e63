import { text } from '../names/shape.ts'
import { cased } from '../words/cased.ts'
import { wordForms } from '../words/word-forms.ts'
import type { Helper } from './helper.ts'

export const sentenceCase: Helper = {
  name: 'sentence-case',
  usage: '{{sentence-case title}}',
  about: 'A heading in capitals as a sentence begins: `Missile defense`.',
  parameters: [1, 1],
  run: ([value], { root }) => (typeof value === 'string' ? cased(value, 'sentence', wordForms(root)) : value),
  shape: () => text,
}
