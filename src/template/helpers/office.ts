import { text } from '../names/shape.ts'
import { titleParts } from '../words/title-parts.ts'
import type { Helper } from './helper.ts'

export const office: Helper = {
  name: 'office',
  usage: '{{title-case (office person)}}',
  about: 'A title without the style or rank that it ends with: `Health Minister` of `Health Minister, Dr.`',
  parameters: [1, 1],
  run: ([person]) => titleParts(Object(person).title).office,
  shape: () => text,
}
