import { text } from '../names/shape.ts'
import { formatIso } from '../words/format-iso.ts'
import type { Helper } from './helper.ts'

export const formatDate: Helper = {
  name: 'format-date',
  usage: '{{format-date iso}} or {{format-date iso "short"}}',
  about:
    'A date in words: `long` (January 9, 2003; the usual), `day` (January 9), `short` (Jan 9, 2003), `military` (9 JAN 03).',
  parameters: [1, 2],
  run: ([iso, style]) => (typeof iso === 'string' ? formatIso(iso, String(style ?? 'long')) : ''),
  shape: () => text,
}
