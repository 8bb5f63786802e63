import { text } from '../names/shape.ts'
import { titleParts } from '../words/title-parts.ts'
import type { Helper } from './helper.ts'

export const fullName: Helper = {
  name: 'full-name',
  usage: '{{title-case (full-name person)}}',
  about: 'A name with the style or rank that the title ends with: `Dr. Ada Lund` of `Health Minister, Dr.`',
  parameters: [1, 1],
  run: ([person]) => {
    const { name, title } = Object(person)
    return `${titleParts(title).rank} ${typeof name === 'string' ? name : ''}`.trim()
  },
  shape: () => text,
}
