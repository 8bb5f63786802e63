import { inferredPart as partOf } from '../../model/inferred-part.ts'
import { text } from '../names/shape.ts'
import type { Helper } from './helper.ts'

export const inferredPart: Helper = {
  name: 'inferred-part',
  usage: '{{inferred-part meeting.date}}',
  about: 'What of a date was concluded rather than read: `year inferred`, `day inferred`, or nothing.',
  parameters: [1, 1],
  run: ([date]) => partOf(Object(date)),
  shape: () => text,
}
