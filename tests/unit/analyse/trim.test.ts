import { describe, expect, it } from 'vitest'
import { trim } from '../../../src/analyse/trim/trim.ts'

const trimmed: [verbatim: string, text: string][] = [
  ['Canada will accelerate discussions (ref. B).', 'Canada will accelerate discussions.'],
  ['It was sold twice in 2005 (refs A and C), and again.', 'It was sold twice in 2005, and again.'],
  ['WE FIND NO RECORD OF ANY SUCH ASSURANCE (REF A).', 'WE FIND NO RECORD OF ANY SUCH ASSURANCE.'],
  ['She would be disappointed if it were refused (reftel).', 'She would be disappointed if it were refused.'],
  [
    'A report appeared on September 3 (ref OSLO 461), so speak of the machine.',
    'A report appeared on September 3, so speak of the machine.',
  ],
  ['He agreed (see 02 OTTAWA 3442 and ref A).', 'He agreed.'],
  [
    'As indicated in a December 16 meeting with Under Secretary of State Grossman (ref. C), Canada shares our concerns about the threat.',
    'Canada shares our concerns about the threat.',
  ],
  [
    'As reported reftel, the government has changed its mind on tariffs.',
    'The government has changed its mind on tariffs.',
  ],
  [
    'As noted in a note of May 3, 2004, the army wants new trucks this year.',
    'The army wants new trucks this year.',
  ],
  ['This issue is a top priority in Washington, as well.', 'This issue is a top priority in Washington.'],
]

const kept = [
  'Canada will proceed with consultations (Canadian planners have since arrived).',
  'He agreed (ref A, which he denies).',
  'As Grossman told us in December, Canada shares our concerns about it.',
  'As indicated by the Minister in March, the law will not pass this year.',
  'As reported in Paris, Rome and Bonn, the allies are divided on the text.',
  'As noted in ref A, he will not sign before the vote is over.',
  'As things stand, the vote will be lost by a wide margin.',
  'The second contingent did not do as well.',
  'Canada (population 31 million) is large.',
  '(ref A)',
]

describe('trim', () => {
  it.each(trimmed)('%s', (verbatim, text) => expect(trim(verbatim)).toBe(text))
  it.each(kept)('keeps: %s', verbatim => expect(trim(verbatim)).toBe(verbatim))
})
