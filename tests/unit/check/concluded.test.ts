import { expect, it } from 'vitest'
import { withoutConcluded } from '../../../src/check/concluded.ts'
import type { SourceRef } from '../../../src/trust/source-index.ts'

const ref = (text: string) =>
  ({
    cable: { authority: { date: '1996-05-10' } },
    paragraph: { blocks: [{ kind: 'text', marking: 'C', text }] },
  }) as SourceRef

it.each([
  ['January 9, 2003 (year inferred)', 'You meet on January 9.', 'January 9'],
  ['May 10, 1996 (day inferred)', 'He takes the call tonight.', ''],
  ['May 14, 1996 (day inferred)', 'You see her on Tuesday.', ''],
  ['May 10, 1996 (day inferred)', 'He takes the call.', 'May 10, 1996 (day inferred)'],
  ['May 9, 1996 (day inferred)', 'He takes the call tonight.', 'May 9, 1996 (day inferred)'],
  ['June 30, 1996 (day inferred)', 'He takes the call tonight.', 'June 30, 1996 (day inferred)'],
  ['Smarch 9, 1996 (day inferred)', 'He takes the call tonight.', 'Smarch 9, 1996 (day inferred)'],
])('of %s, for %j, %j is left to be checked', (line, source, left) => {
  expect(withoutConcluded(line, [ref(source)]).trim()).toBe(left)
})
