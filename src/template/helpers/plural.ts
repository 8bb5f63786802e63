import { text } from '../names/shape.ts'
import type { Helper } from './helper.ts'

export const plural: Helper = {
  name: 'plural',
  usage: '{{plural LIST.length "issue" "issues"}}',
  about: 'A number with its noun: `1 issue`, `3 issues`; without a second form an s is added.',
  parameters: [2, 3],
  run: ([count, one, many]) => {
    const number = Array.isArray(count) ? count.length : Number(count)
    return `${number} ${number === 1 ? one : (many ?? `${one}s`)}`
  },
  shape: () => text,
}
