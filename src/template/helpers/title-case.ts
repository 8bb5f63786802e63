import { text } from '../names/shape.ts'
import { cased } from '../words/cased.ts'
import { wordForms } from '../words/word-forms.ts'
import type { Helper } from './helper.ts'

export const titleCase: Helper = {
  name: 'title-case',
  usage: '{{title-case title}}',
  about:
    'A heading in capitals as a title, `NATO/Resources`, its names and acronyms as the cable writes them.',
  parameters: [1, 1],
  run: ([value], { root }) => (typeof value === 'string' ? cased(value, 'title', wordForms(root)) : value),
  shape: () => text,
}
